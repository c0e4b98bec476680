using NewsArchive.Remember;

namespace NewsArchive.Tests.Remember;

public sealed class ChecksumTests
{
    // RFC 3720, appendix B.4, and the check value of the catalogue of parametrised CRC algorithms.
    public static TheoryData<byte[], uint> Published => new()
    {
        { new byte[32], 0x8A9136AA },
        { [.. Enumerable.Repeat((byte)0xFF, 32)], 0x62A8AB43 },
        { [.. Enumerable.Range(0, 32).Select(i => (byte)i)], 0x46DD794E },
        { [.. Enumerable.Range(0, 32).Select(i => (byte)(31 - i))], 0x113FDB5C },
        { "123456789"u8.ToArray(), 0xE3069283 },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void It_is_the_published_CRC(byte[] bytes, uint checksum) => Assert.Equal(checksum, Checksum.Of(bytes));
}
