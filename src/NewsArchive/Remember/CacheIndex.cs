using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>What the cache says without looking into its blocks.</summary>
/// <param name="Inputs">Files of the input folder, in the ordinal order of their paths.</param>
/// <param name="Pages">Files of the site, in the ordinal order of their addresses.</param>
/// <param name="Proven">Digest of the protected text that none of the pages has; zero where there was none.</param>
/// <param name="Words">Words of the archive, spelled by <see cref="WordTableBytes"/>: read only if one is asked for.</param>
/// <param name="Whole">What the last complete build was made of and what came of it; null where the next one must look at everything.</param>
internal sealed record CacheIndex(ImmutableArray<InputMemory> Inputs, ImmutableArray<KeyValuePair<string, PageMemory>> Pages, Digest Proven, ReadOnlyMemory<byte> Words, WholeBuild? Whole)
{
    public static readonly CacheIndex Empty = new([], [], default, default, null);

    /// <summary>Spells all but the build itself, which is known last.</summary>
    public void Write(ByteWriter to)
    {
        to.Each(Inputs, input => input.Write(to));
        to.Number(Pages.Length);
        foreach (var (address, page) in Pages)
        {
            to.Text(address);
            to.Digest(page.Digests.Ingredients);
            to.Digest(page.Digests.Model);
            to.FileHash(page.File.Hash);
            WriteStamp(to, page.File.FileStamp);
        }

        to.Digest(Proven);
        to.Number(Words.Length);
        to.Raw(Words.Span);
    }

    /// <summary>Spells the build behind the rest.</summary>
    public static void Write(ByteWriter to, WholeBuild? whole)
    {
        to.Flag(whole is not null);
        whole?.Write(to);
    }

    /// <exception cref="DamagedCacheException">The bytes are no index.</exception>
    public static CacheIndex Read(ReadOnlyMemory<byte> bytes, CacheFile file)
    {
        var from = new ByteReader(bytes);
        return new CacheIndex(
            from.Each(input => InputMemory.Read(input, file)),
            from.Each(page => KeyValuePair.Create(page.Text(), new PageMemory(new PageDigests(page.Digest(), page.Digest()), new WrittenFile(page.FileHash(), ReadStamp(page))))),
            from.Digest(),
            from.Slice(from.Int()),
            from.Flag() ? WholeBuild.Read(from) : null);
    }

    public static void WriteStamp(ByteWriter to, FileStamp stamp)
    {
        to.Number(stamp.Length);
        to.Number(stamp.Modified);
    }

    public static FileStamp ReadStamp(ByteReader from) => new(from.Number(), from.Number());
}
