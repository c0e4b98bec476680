using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal sealed class ByteReader(ReadOnlyMemory<byte> bytes)
{
    private const int MostBytesOfNumber = 10;

    private int _at;

    /// <exception cref="DamagedCacheException">The bytes end before the number does.</exception>
    public long Number()
    {
        ulong value = 0;
        var rest = bytes.Span[_at..];
        for (var i = 0; i < rest.Length && i < MostBytesOfNumber; i++)
        {
            value |= (ulong)(rest[i] & 0x7F) << (7 * i);
            if (rest[i] < 0x80)
            {
                _at += i + 1;
                return (long)value;
            }
        }

        throw new DamagedCacheException();
    }

    public int Int() => checked((int)Number());

    public bool Flag() => Number() != 0;

    public double Real() => BitConverter.Int64BitsToDouble(Number());

    public Digest Digest() => Archive.Digest.Read(Take(Archive.Digest.Size));

    /// <summary>Bytes without a length of their own.</summary>
    public ReadOnlySpan<byte> Raw(int length) => Take(length);

    /// <summary>Bytes without a length of their own, which are not copied.</summary>
    public ReadOnlyMemory<byte> Slice(int length)
    {
        _ = Take(length);
        return bytes.Slice(_at - length, length);
    }

    public string Text() => Encoding.UTF8.GetString(Take(Int()));

    public string? TextOrNull() => Flag() ? Text() : null;

    /// <summary>Text that many records share, such as a country code: one instance for all.</summary>
    public string Shared()
    {
        var text = Take(Int());
        Span<char> characters = stackalloc char[256];
        return text.Length > characters.Length ? Encoding.UTF8.GetString(text) : SharedTexts.Of(characters[..Encoding.UTF8.GetChars(text, characters)]);
    }

    public ImmutableArray<T> Numbers<T>()
        where T : unmanaged
    {
        var count = Int();
        return [.. MemoryMarshal.Cast<byte, T>(Take(checked(count * Unsafe.SizeOf<T>())))];
    }

    public ImmutableArray<T> Each<T>(Func<ByteReader, T> read)
    {
        var count = Int();
        if (count == 0)
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(Math.Min(count, bytes.Length));
        for (var i = 0; i < count; i++)
        {
            items.Add(read(this));
        }

        return items.DrainToImmutable();
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > bytes.Length - _at)
        {
            throw new DamagedCacheException();
        }

        _at += length;
        return bytes.Span.Slice(_at - length, length);
    }
}
