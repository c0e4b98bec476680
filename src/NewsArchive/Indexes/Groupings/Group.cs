using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>Articles that share a term, newest first.</summary>
internal sealed record Group(string Taxonomy, Term Term, IReadOnlyList<Entry> Entries)
{
    private readonly Lazy<Dictionary<Entry, int>> _places = new(() => PlacesOf(Entries));
    private IDigested? _digestOfEntries;
    private IDigested? _digestOfWay;

    /// <summary>The entries before and after one of the group's: the next later and the next earlier.</summary>
    public (Entry? Newer, Entry? Older) Around(Entry entry)
    {
        var place = _places.Value[entry];
        return (place > 0 ? Entries[place - 1] : null, place < Entries.Count - 1 ? Entries[place + 1] : null);
    }

    /// <summary>Link to the group from a single article, without a number: that changes with other articles, and would change all pages of them.</summary>
    public Link Way { get; } = new(Term.Label, $"{Taxonomy}/{Term.Key}.html") { Key = Term.Data };

    /// <summary>Address of the first page of the group's list.</summary>
    public string Address => Way.Address;

    /// <summary>Link to the group, with its number of articles.</summary>
    public Link Link => Way with { Count = Entries.Count };

    /// <summary>Of <see cref="Way"/>, as an ingredient of pages.</summary>
    public IDigested DigestOfWay => _digestOfWay ??= new TakeDigest().Of(Way);

    /// <summary>Of all articles of the group, as an ingredient of pages.</summary>
    public IDigested DigestOfEntries => _digestOfEntries ??= new TakeDigest().Of(Entries);

    private static Dictionary<Entry, int> PlacesOf(IReadOnlyList<Entry> entries)
    {
        var places = new Dictionary<Entry, int>(entries.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < entries.Count; i++)
        {
            places.Add(entries[i], i);
        }

        return places;
    }
}
