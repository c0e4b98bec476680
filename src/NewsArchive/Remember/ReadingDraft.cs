using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>What reading one file gives, on its way into the cache. For one thread.</summary>
public sealed class ReadingDraft
{
    private readonly ByteWriter _bytes;
    private readonly CacheFile _file;
    private readonly CacheBlock _block;

    /// <param name="bytes">Empty; takes the bytes on their way.</param>
    internal ReadingDraft(CacheFile file, ByteWriter bytes)
    {
        _bytes = bytes;
        _file = file;
        _block = new CacheBlock(file);
    }

    /// <summary>Takes what an article's own page shows. It can be read when the file is done.</summary>
    public Dossier Keep(DossierContent content) => StoredDossier.Put(_bytes, content, _block);

    /// <param name="letGo">Takes the writer back.</param>
    internal (CacheBlock Block, int Offset, Digest Digest) End(InputReading reading, Action<ByteWriter> letGo)
    {
        var offset = _bytes.Length;
        ReadingBytes.Write(_bytes, reading);
        var bytes = _bytes.Written.Span;
        _block.Length = bytes.Length;
        _block.Start = _file.Append(bytes);
        var digest = Digest.Of(bytes[offset..]);
        letGo(_bytes);
        return (_block, offset, digest);
    }
}
