using System.Buffers;

namespace NewsArchive.Remember;

/// <summary>Bytes in a row in the cache: all that reading one file gave.</summary>
internal sealed class CacheBlock(CacheFile file)
{
    /// <summary>Where it begins; -1 before it is written.</summary>
    public long Start { get; set; } = -1;

    /// <summary>In bytes.</summary>
    public int Length { get; set; }

    /// <summary>All bytes as they are; what they hold has checksums of its own.</summary>
    public byte[] ReadAll()
    {
        var bytes = new byte[Length];
        file.Read(Start, bytes);
        return bytes;
    }

    /// <summary>Reads what a part of the block holds.</summary>
    /// <param name="checksum">Of the part.</param>
    /// <param name="read">Takes it in; nothing of the reader's bytes may be kept.</param>
    /// <exception cref="DamagedCacheException">The bytes are not those that were written.</exception>
    public T Read<T>(int offset, int length, uint checksum, Func<ByteReader, T> read) => Read(offset, length, checksum, read, static (reader, read) => read(reader));

    /// <inheritdoc cref="Read{T}(int, int, uint, Func{ByteReader, T})"/>
    /// <param name="with">What <paramref name="read"/> needs besides.</param>
    public T Read<TWith, T>(int offset, int length, uint checksum, TWith with, Func<ByteReader, TWith, T> read)
    {
        if (Start < 0 || offset < 0 || length < 0 || offset > Length - length)
        {
            throw new DamagedCacheException();
        }

        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            file.Read(Start + offset, bytes.AsSpan(0, length));
            return Checksum.Of(bytes.AsSpan(0, length)) == checksum ? read(new ByteReader(bytes.AsMemory(0, length)), with) : throw new DamagedCacheException();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
