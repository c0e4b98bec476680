using System.Collections.Immutable;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Result data in blocks of a few articles each, named by a hash of what goes into them, and directories of these names. Safe for many threads.</summary>
/// <param name="spelling">Stands for the words in which dates are spelled.</param>
internal sealed class WriteBlocks(DocumentIds ids, string spelling)
{
    /// <summary>Blocks that one directory names.</summary>
    public const int DirectoryLength = 256;

    // Tells versions of one block apart, of which there are few.
    private const int HashLength = 4;

    private readonly string?[] _hashes = new string?[ids.Length];
    private readonly ImmutableArray<string>[] _parts = new ImmutableArray<string>[ids.Length];

    /// <summary>Takes note of an article's text.</summary>
    /// <param name="parts">Names of the files with what is too long for a block.</param>
    public void Add(Entry entry, ImmutableArray<string> parts)
    {
        var id = ids.Of(entry);
        _hashes[id] = ShardFile.HashOf($"{entry.Address}\0{spelling}\0{entry.Digest}\0{entry.Dossier.Digest}", 12);
        _parts[id] = parts;
    }

    /// <summary>The directories, and all files of result data.</summary>
    public (IReadOnlyList<ShardFile> Directories, IReadOnlyList<Page> Files) Write()
    {
        var pages = new List<Page>();
        var names = new string[(ids.Length + DocumentIds.BlockLength - 1) / DocumentIds.BlockLength];
        for (var block = 0; block < names.Length; block++)
        {
            var range = Enumerable.Range(block * DocumentIds.BlockLength, DocumentIds.BlockLength).Where(id => ids[id] is not null).ToList();
            names[block] = range.Count == 0 ? new string('-', HashLength) : ShardFile.HashOf(string.Join(' ', range.Select(id => _hashes[id] + id)), HashLength);
            if (range.Count > 0)
            {
                var name = $"t/{block}-{names[block]}";
                var hits = range.ConvertAll(id => new SearchHit(id, ids[id]!, ids[id]!.Dossier, _parts[id]));
                pages.Add(new Page(ShardFile.AddressOf(name), "search-block", "the search index", new SearchBlockModel(hits)) { IsIndexed = false });
            }
        }

        var directories = names.Chunk(DirectoryLength).Select(chunk => ShardFile.OfText(string.Concat(chunk))).ToList();
        pages.AddRange(directories.DistinctBy(file => file.Name).Select(file => file.Page));
        pages.AddRange(Parts().DistinctBy(part => part.Name).Select(part => new Page(ShardFile.AddressOf(part.Name), "search-part", "the search index", part) { IsIndexed = false }));
        return (directories, pages);
    }

    private IEnumerable<SearchPartModel> Parts() =>
        from id in Enumerable.Range(0, ids.Length)
        where !_parts[id].IsDefaultOrEmpty
        from part in _parts[id].Index()
        select new SearchPartModel(part.Item, ids[id]!.Dossier, part.Index);
}
