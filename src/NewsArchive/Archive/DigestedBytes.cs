using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsArchive.Archive;

/// <summary>Collects what a digest is taken of.</summary>
internal sealed class DigestedBytes
{
    private byte[] _bytes = new byte[4096];

    /// <summary>Bytes that were added.</summary>
    public int Length { get; private set; }

    public void Add(byte value) => Room(1)[0] = value;

    public void Add(long value) => Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(Room(sizeof(long))), value);

    public void Add(Digest digest) => digest.WriteTo(Room(Digest.Size));

    public void Add(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    /// <summary>The digest of all bytes from one on.</summary>
    public Digest DigestFrom(int start) => Digest.Of(_bytes.AsSpan(start, Length - start));

    /// <summary>Forgets all bytes behind the first.</summary>
    public void CutTo(int length) => Length = length;

    private Span<byte> Room(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}
