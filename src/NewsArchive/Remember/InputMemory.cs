using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>What is known of a file of the input folder.</summary>
/// <param name="Path">Below the input folder.</param>
/// <param name="Stamp">What the file system said of it before it was read.</param>
/// <param name="IsFresh">Whether it was changed so shortly before that it may have been changed again without another stamp.</param>
/// <param name="Content">Digest of its bytes.</param>
/// <param name="Block">Where the cache has what reading it gave: dossiers, then the rest.</param>
/// <param name="Offset">Where the rest begins in the block.</param>
/// <param name="Checksum">Of the rest.</param>
/// <param name="HasDiagnostics">Whether anything was wrong with it.</param>
internal sealed record InputMemory(string Path, FileStamp Stamp, bool IsFresh, Digest Content, CacheBlock Block, int Offset, uint Checksum, bool HasDiagnostics)
{
    public void Write(ByteWriter to)
    {
        to.Text(Path);
        CacheIndex.WriteStamp(to, Stamp);
        to.Flag(IsFresh);
        to.Digest(Content);
        to.Number(Block.Start);
        to.Number(Block.Length);
        to.Number(Offset);
        to.Number(Checksum);
        to.Flag(HasDiagnostics);
    }

    public static InputMemory Read(ByteReader from, CacheFile file) => new(
        from.Text(),
        CacheIndex.ReadStamp(from),
        from.Flag(),
        from.Digest(),
        new CacheBlock(file) { Start = from.Number(), Length = from.Int() },
        from.Int(),
        from.Checksum(),
        from.Flag());

    /// <summary>What reading the file gave.</summary>
    /// <param name="words">What the numbers of words mean.</param>
    /// <exception cref="DamagedCacheException">It is not what was written.</exception>
    public InputReading Recall(Lazy<WordTable> words) => Block.Read(Offset, Block.Length - Offset, Checksum, (Block, words), static (reader, with) => ReadingBytes.Read(reader, with.Block, with.words));
}
