using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>What the cache says without looking into its blocks.</summary>
/// <param name="Inputs">Files of the input folder, by path.</param>
/// <param name="Pages">Files of the site, by address.</param>
/// <param name="Proven">Digest of the protected text that none of the pages has; zero where there was none.</param>
/// <param name="Whole">What the last complete build was made of and what came of it; null where the next one must look at everything.</param>
/// <param name="Words">Words of the archive, spelled by <see cref="WordTableBytes"/>: read only if one is asked for.</param>
internal sealed record CacheIndex(ImmutableArray<InputMemory> Inputs, ImmutableArray<KeyValuePair<string, PageMemory>> Pages, Digest Proven, WholeBuild? Whole, ReadOnlyMemory<byte> Words)
{
    public static readonly CacheIndex Empty = new([], [], default, null, default);

    public void Write(ByteWriter to)
    {
        to.Each(Inputs, input => input.Write(to));
        to.Each(Pages, page =>
        {
            to.Text(page.Key);
            to.Digest(page.Value.Digest);
            to.Raw(Convert.FromHexString(page.Value.File.Hash));
            WriteStamp(to, page.Value.File.FileStamp);
        });
        to.Digest(Proven);
        to.Flag(Whole is not null);
        Whole?.Write(to);
        to.Number(Words.Length);
        to.Raw(Words.Span);
    }

    /// <exception cref="DamagedCacheException">The bytes are no index.</exception>
    public static CacheIndex Read(ReadOnlyMemory<byte> bytes, CacheFile file)
    {
        var from = new ByteReader(bytes);
        return new CacheIndex(
            from.Each(input => InputMemory.Read(input, file)),
            from.Each(page => KeyValuePair.Create(page.Text(), new PageMemory(page.Digest(), new WrittenFile(Convert.ToHexStringLower(page.Raw(32)), ReadStamp(page))))),
            from.Digest(),
            from.Flag() ? WholeBuild.Read(from) : null,
            from.Slice(from.Int()));
    }

    public static void WriteStamp(ByteWriter to, FileStamp stamp)
    {
        to.Number(stamp.Length);
        to.Number(stamp.Modified);
    }

    public static FileStamp ReadStamp(ByteReader from) => new(from.Number(), from.Number());
}

/// <summary>A page that was made.</summary>
/// <param name="Digest">Of all that it was made of.</param>
/// <param name="File">What came of it.</param>
public sealed record PageMemory(Digest Digest, WrittenFile File);
