using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>Spells values as bytes, for <see cref="ByteReader"/>. Numbers take seven bits a byte, the lowest first; text is UTF-8 behind its length.</summary>
/// <param name="room">Bytes that are expected.</param>
internal sealed class ByteWriter(int room = 0)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(Math.Max(room, 4096));

    /// <summary>Bytes written so far.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public void Clear() => _bytes.ResetWrittenCount();

    public void Number(long value)
    {
        var rest = (ulong)value;
        var span = _bytes.GetSpan(10);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7)
        {
            span[length++] = (byte)(rest | 0x80);
        }

        span[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Real(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), value);
        _bytes.Advance(sizeof(double));
    }

    public void Digest(Digest digest)
    {
        digest.WriteTo(_bytes.GetSpan(Archive.Digest.Size));
        _bytes.Advance(Archive.Digest.Size);
    }

    public void FileHash(FileHash hash)
    {
        hash.WriteTo(_bytes.GetSpan(Archive.Site.FileHash.Size));
        _bytes.Advance(Archive.Site.FileHash.Size);
    }

    /// <summary>Bytes without their length.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    /// <summary>Text that may be null.</summary>
    public void TextOrNull(string? text)
    {
        Flag(text is not null);
        if (text is not null)
        {
            Text(text);
        }
    }

    /// <summary>Numbers of four or eight bytes, as they lie in memory.</summary>
    public void Numbers<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        Number(numbers.Length);
        _bytes.Write(MemoryMarshal.AsBytes(numbers));
    }

    /// <summary>The number of items, then each.</summary>
    public void Each<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }
}
