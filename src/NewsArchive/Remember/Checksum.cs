using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsArchive.Remember;

/// <summary>Tells whether bytes are still those that were written: CRC-32C (Castagnoli; RFC 3720, appendix B.4), which processors compute themselves. It is for damage, not for telling things apart.</summary>
internal static class Checksum
{
    /// <summary>The checksum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            crc = BitOperations.Crc32C(crc, eight);
        }

        foreach (var one in bytes[(bytes.Length & ~7)..])
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return ~crc;
    }
}
