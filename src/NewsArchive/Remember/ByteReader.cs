using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal sealed class ByteReader
{
    private const int MostBytesOfNumber = 10;

    private readonly byte[] _bytes;
    private readonly int _end;
    private int _at;

    public ByteReader(ReadOnlyMemory<byte> bytes)
    {
        // It takes longer to ask a memory for its bytes than to read most values.
        var array = MemoryMarshal.TryGetArray(bytes, out var whole) ? whole : bytes.ToArray();
        (_bytes, _at, _end) = (array.Array!, array.Offset, array.Offset + array.Count);
    }

    /// <exception cref="DamagedCacheException">The bytes end before the number does.</exception>
    public long Number()
    {
        ulong value = 0;
        var rest = _bytes.AsSpan(_at, Math.Min(_end - _at, MostBytesOfNumber));
        for (var i = 0; i < rest.Length; i++)
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

    public uint Checksum() => checked((uint)Number());

    public bool Flag() => Number() != 0;

    public double Real() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public Digest Digest() => Archive.Digest.Read(Take(Archive.Digest.Size));

    public FileHash FileHash() => Archive.Site.FileHash.Read(Take(Archive.Site.FileHash.Size));

    /// <summary>Bytes without a length of their own.</summary>
    public ReadOnlySpan<byte> Raw(int length) => Take(length);

    /// <summary>Bytes without a length of their own, which are not copied.</summary>
    public ReadOnlyMemory<byte> Slice(int length)
    {
        _ = Take(length);
        return _bytes.AsMemory(_at - length, length);
    }

    public string Text() => Encoding.UTF8.GetString(Take(Int()));

    public string? TextOrNull() => Flag() ? Text() : null;

    /// <summary>Text that many records share, such as a country code: one instance for all.</summary>
    public string Shared() => SharedTexts.Of(Take(Int()));

    public ImmutableArray<T> Numbers<T>()
        where T : unmanaged
    {
        var count = Int();
        return [.. MemoryMarshal.Cast<byte, T>(Take(checked(count * Unsafe.SizeOf<T>())))];
    }

    public ImmutableArray<T> Each<T>(Func<ByteReader, T> read)
    {
        var items = NewItems<T>();
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <inheritdoc cref="Each{T}(Func{ByteReader, T})"/>
    /// <param name="with">What <paramref name="read"/> needs besides.</param>
    public ImmutableArray<T> Each<TWith, T>(TWith with, Func<ByteReader, TWith, T> read)
    {
        var items = NewItems<T>();
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this, with);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private T[] NewItems<T>()
    {
        // Each takes a byte at least.
        var count = Int();
        return count < 0 || count > _end - _at ? throw new DamagedCacheException() : count == 0 ? [] : new T[count];
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > _end - _at)
        {
            throw new DamagedCacheException();
        }

        _at += length;
        return _bytes.AsSpan(_at - length, length);
    }
}
