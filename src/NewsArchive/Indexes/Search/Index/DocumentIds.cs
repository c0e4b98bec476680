using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>
/// Numbers for the articles by which the index names them: in time, so that of equal results the newest comes first; and steady, so that a new article
/// does not renumber the others. Each month has a range of its own, twice or so as long as it has articles, and within it an article's place follows from its address.
/// </summary>
internal sealed class DocumentIds
{
    /// <summary>Ids in one block of result data: ten results lie in ten blocks, so that a block must be small.</summary>
    public const int BlockLength = 2;

    private readonly Dictionary<Entry, int> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Entry?[] _entries;

    private DocumentIds(IReadOnlyList<Entry> entries)
    {
        var length = 0;
        foreach (var month in entries.GroupBy(KeyOf).OrderBy(month => month.Key))
        {
            var capacity = CapacityFor(month.Count());
            Place([.. month], length, capacity);
            length += capacity;
        }

        Length = length;
        _entries = new Entry?[length];
        foreach (var (entry, id) in _ids)
        {
            _entries[id] = entry;
        }
    }

    /// <summary>All ids are below it; not all are taken.</summary>
    public int Length { get; }

    public static DocumentIds Of(IReadOnlyList<Entry> entries) => new(entries);

    public int Of(Entry entry) => _ids[entry];

    /// <summary>The article of an id; null where it is not taken.</summary>
    public Entry? this[int id] => _entries[id];

    private static (int Year, int Month) KeyOf(Entry entry) => entry.Article.Date?.Value is { Year: { } year } date ? (year, date.Month ?? 0) : (0, 0);

    private static int CapacityFor(int count)
    {
        var capacity = BlockLength;
        while (capacity * 3 < count * 4)
        {
            capacity *= 2;
        }

        return capacity;
    }

    // Open addressing with linear probing, in the order of time: the newest article takes a place that is left and drives nobody from his.
    private void Place(Entry[] entries, int start, int capacity)
    {
        var taken = new bool[capacity];
        foreach (var (hash, entry) in entries.Select(entry => (Hash: HashOf(entry.Address), Entry: entry)).OrderBy(pair => pair.Entry.Article.Date?.Value).ThenBy(pair => pair.Hash).ThenBy(pair => pair.Entry.Address, StringComparer.Ordinal))
        {
            var slot = (int)(hash % (uint)capacity);
            while (taken[slot])
            {
                slot = (slot + 1) % capacity;
            }

            taken[slot] = true;
            _ids[entry] = start + slot;
        }
    }

    // FNV-1a with a last mix, so that the low bits depend on all of the address.
    private static uint HashOf(string address)
    {
        var hash = 2166136261u;
        foreach (var c in address)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
