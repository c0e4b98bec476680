using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>A dossier in the cache. It is read from there whenever it is asked for, and never kept.</summary>
/// <param name="block">What reading its file gave, and where that lies.</param>
/// <param name="offset">Place of the dossier in the block.</param>
/// <param name="length">In bytes.</param>
/// <param name="checksum">Of these.</param>
internal sealed class StoredDossier(CacheBlock block, int offset, int length, uint checksum, Digest digest) : Dossier(digest)
{
    /// <summary>Spells a dossier.</summary>
    public static StoredDossier Put(ByteWriter to, DossierContent content, CacheBlock block)
    {
        var offset = to.Length;
        to.Number(content.BodyStart);
        to.Number(content.Markdown.Length);
        to.Raw(content.Markdown.Span);
        ArticleBytes.Write(to, content.Article);
        var length = to.Length - offset;
        var bytes = to.Written.Span.Slice(offset, length);
        return new StoredDossier(block, offset, length, Checksum.Of(bytes), Digest.Of(bytes));
    }

    /// <summary>Reads what <see cref="WritePlace"/> wrote.</summary>
    public static StoredDossier At(ByteReader from, CacheBlock block) => new(block, from.Int(), from.Int(), from.Checksum(), from.Digest());

    /// <summary>Names the place within the block, so that the block can be moved.</summary>
    public void WritePlace(ByteWriter to)
    {
        to.Number(offset);
        to.Number(length);
        to.Number(checksum);
        to.Digest(Digest);
    }

    /// <exception cref="DamagedCacheException">It is not what was written.</exception>
    public override DossierContent Read() => block.Read(offset, length, checksum, static reader =>
    {
        var bodyStart = reader.Int();
        var markdown = reader.Raw(reader.Int()).ToArray();
        return new DossierContent(markdown, bodyStart, ArticleBytes.Read(reader));
    });
}
