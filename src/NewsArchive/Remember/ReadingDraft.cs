using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>What reading one file gives, on its way into the cache. For one thread.</summary>
public sealed class ReadingDraft
{
    private readonly ByteWriter _bytes = new();
    private readonly CacheFile _file;
    private readonly CacheBlock _block;

    internal ReadingDraft(CacheFile file)
    {
        _file = file;
        _block = new CacheBlock(file);
    }

    /// <summary>Takes what an article's own page shows. It can be read when the file is done.</summary>
    public Dossier Keep(DossierContent content) => StoredDossier.Put(_bytes, content, _block);

    internal (CacheBlock Block, int Offset, Digest Digest) End(InputReading reading)
    {
        var offset = _bytes.Length;
        ReadingBytes.Write(_bytes, reading);
        var bytes = _bytes.Written.Span;
        _block.Length = bytes.Length;
        _block.Start = _file.Append(bytes);
        return (_block, offset, Digest.Of(bytes[offset..]));
    }
}
