using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Archive.Site;

namespace NewsArchive.Tests.Write;

public sealed class FileHashTests
{
    [Fact]
    public void It_is_written_as_every_other_tool_writes_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => FileHash.Of(bytes).ToString() == Convert.ToHexStringLower(SHA256.HashData(bytes))));

    [Fact]
    public void What_was_written_down_is_read_again()
    {
        var hash = FileHash.Of("Zeitung"u8);
        Span<byte> bytes = stackalloc byte[FileHash.Size];
        hash.WriteTo(bytes);
        Span<byte> digits = stackalloc byte[FileHash.Digits];
        hash.WriteDigits(digits);

        Assert.Equal(hash, FileHash.Read(bytes));
        Assert.Equal(hash, FileHash.Parse(hash.ToString()));
        Assert.Equal(hash.ToString(), System.Text.Encoding.ASCII.GetString(digits));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("abc")]
    [InlineData("zz0b1dcc0ffee0000000000000000000000000000000000000000000000000000")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85g")]
    public void What_is_no_hash_is_none(string text) => Assert.Null(FileHash.Parse(text));
}
