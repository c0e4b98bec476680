using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>Bytes in a row in the cache: all that reading one file gave.</summary>
internal sealed class CacheBlock(CacheFile file)
{
    /// <summary>Where it begins; -1 before it is written.</summary>
    public long Start { get; set; } = -1;

    /// <summary>In bytes.</summary>
    public int Length { get; set; }

    /// <summary>All bytes as they are; what they hold has digests of its own.</summary>
    public byte[] ReadAll() => file.Read(Start, Length);

    /// <exception cref="DamagedCacheException">The bytes are not those that were written.</exception>
    public byte[] Read(int offset, int length, Digest digest) =>
        Start >= 0 && offset >= 0 && length >= 0 && offset <= Length - length ? file.Read(Start + offset, length, digest) : throw new DamagedCacheException();
}
