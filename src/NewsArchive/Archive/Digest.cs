using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace NewsArchive.Archive;

/// <summary>What two things have in common only if they are the same: the first 128 bits of SHA-256, little-endian.</summary>
/// <remarks>In two halves: code that touches a <see cref="UInt128"/>, if only as a field of a field, is not compiled ahead of time (ReadyToRun).</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Digest(ulong High, ulong Low) : IDigested
{
    Digest IDigested.Digest => this;

    /// <summary>Bytes that a digest takes.</summary>
    public const int Size = 16;

    /// <summary>The digest of bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <summary>A digest that <see cref="WriteTo"/> wrote.</summary>
    public static Digest Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt64LittleEndian(bytes[sizeof(ulong)..]), BinaryPrimitives.ReadUInt64LittleEndian(bytes));

    /// <summary>Eight hexadecimal digits, for names of files: a browser that knows the name has the right bytes.</summary>
    public string ForName() => ToString()[..8];

    /// <summary>Writes <see cref="Size"/> bytes.</summary>
    public void WriteTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Low);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[sizeof(ulong)..], High);
    }

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High:x16}{Low:x16}");
}

/// <summary>Knows its own digest: of all that it shows to others, so that nobody needs to look into it.</summary>
public interface IDigested
{
    /// <summary>Differs wherever anything that can be read from the thing differs.</summary>
    Digest Digest { get; }
}
