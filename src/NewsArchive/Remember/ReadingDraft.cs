using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>What reading one file gives, on its way into the cache. For one thread.</summary>
public sealed class ReadingDraft
{
    private readonly CacheFile _file;
    private readonly CacheBlock _block;

    /// <param name="bytes">Empty; takes the bytes on their way.</param>
    internal ReadingDraft(CacheFile file, ByteWriter bytes)
    {
        Bytes = bytes;
        _file = file;
        _block = new CacheBlock(file);
    }

    /// <summary>The bytes so far; of no more use to the draft when it has ended.</summary>
    internal ByteWriter Bytes { get; }

    /// <summary>Takes what an article's own page shows. It can be read when the file is done.</summary>
    public Dossier Keep(DossierContent content) => StoredDossier.Put(Bytes, content, _block);

    internal (CacheBlock Block, int Offset, uint Checksum) End(InputReading reading)
    {
        var offset = Bytes.Length;
        ReadingBytes.Write(Bytes, reading);
        var bytes = Bytes.Written.Span;
        _block.Length = bytes.Length;
        _block.Start = _file.Append(bytes);
        return (_block, offset, Checksum.Of(bytes[offset..]));
    }
}
