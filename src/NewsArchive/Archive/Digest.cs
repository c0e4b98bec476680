using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace NewsArchive.Archive;

/// <summary>What two things have in common only if they are the same: the first 128 bits of SHA-256.</summary>
public readonly record struct Digest(UInt128 Bits) : IDigested
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
    public static Digest Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128LittleEndian(bytes));

    /// <summary>Eight hexadecimal digits, for names of files: a browser that knows the name has the right bytes.</summary>
    public string ForName() => Bits.ToString("x32", CultureInfo.InvariantCulture)[..8];

    /// <summary>Writes <see cref="Size"/> bytes.</summary>
    public void WriteTo(Span<byte> bytes) => BinaryPrimitives.WriteUInt128LittleEndian(bytes, Bits);
}

/// <summary>Knows its own digest: of all that it shows to others, so that nobody needs to look into it.</summary>
public interface IDigested
{
    /// <summary>Differs wherever anything that can be read from the thing differs.</summary>
    Digest Digest { get; }
}
