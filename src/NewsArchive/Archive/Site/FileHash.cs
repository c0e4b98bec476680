using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsArchive.Archive.Site;

/// <summary>SHA-256 of the bytes of a file, as others can take it too. 32 bytes in memory, 64 lower-case hexadecimal digits where it is written down.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FileHash(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    /// <summary>Bytes that a hash takes.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>Digits that a hash takes.</summary>
    public const int Digits = 2 * Size;

    /// <summary>The hash of a file's bytes.</summary>
    public static FileHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>A hash that <see cref="WriteTo"/> wrote.</summary>
    public static FileHash Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));

    /// <summary>A hash that was written down; null where it is none.</summary>
    public static FileHash? Parse(ReadOnlySpan<char> digits)
    {
        Span<byte> hash = stackalloc byte[Size];
        return digits.Length == Digits && Convert.FromHexString(digits, hash, out _, out _) == System.Buffers.OperationStatus.Done ? Read(hash) : null;
    }

    /// <summary>Writes <see cref="Size"/> bytes.</summary>
    public void WriteTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, First);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Second);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], Third);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], Fourth);
    }

    /// <summary>Writes <see cref="Digits"/> digits.</summary>
    public void WriteDigits(Span<byte> utf8)
    {
        Span<byte> hash = stackalloc byte[Size];
        WriteTo(hash);
        Convert.TryToHexStringLower(hash, utf8, out _);
    }

    /// <summary>The digits.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Size];
        WriteTo(hash);
        return Convert.ToHexStringLower(hash);
    }
}
