using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>All groups of one grouping over the whole archive.</summary>
internal sealed class Taxonomy
{
    private readonly Dictionary<string, Group> _byKey;
    private readonly ILookup<string?, Group> _byParent;
    private readonly Dictionary<Entry, Group[]> _groupsOf;
    private readonly Dictionary<string, (Group? Before, Group? After)> _neighbours = new(StringComparer.Ordinal);

    private Taxonomy(IGrouping grouping, Dictionary<string, Group> byKey, Dictionary<Entry, string[]> keysOf, string language)
    {
        Grouping = grouping;
        _byKey = byKey;
        _groupsOf = keysOf.ToDictionary(pair => pair.Key, pair => pair.Value.Select(Find).OfType<Group>().ToArray(), keysOf.Comparer);
        Language = language;
        Groups = [.. byKey.Values.OrderBy(group => group.Term.Key, StringComparer.Ordinal)];
        _byParent = Groups.ToLookup(group => group.Term.Parent, StringComparer.Ordinal);
        foreach (var rank in Groups.Where(group => group.Term.Rank is not null).GroupBy(group => group.Term.Rank!, StringComparer.Ordinal))
        {
            Group?[] row = [null, .. rank, null];
            for (var i = 1; i < row.Length - 1; i++)
            {
                _neighbours[row[i]!.Term.Key] = (row[i - 1], row[i + 1]);
            }
        }
    }

    /// <summary>The grouping that these groups come from.</summary>
    public IGrouping Grouping { get; }

    /// <summary>Language in which terms are labelled.</summary>
    public string Language { get; }

    /// <summary>The groups in the order of their keys.</summary>
    public IReadOnlyList<Group> Groups { get; }

    /// <summary>Address of the index page of all groups.</summary>
    public string IndexAddress => $"{Grouping.Taxonomy}/index.html";

    /// <summary>Groups the entries, which come newest first, in one pass.</summary>
    public static Taxonomy Of(IGrouping grouping, IReadOnlyList<Entry> entries, Settings settings, string language)
    {
        var minimum = grouping.MinimumOf(settings);
        var members = new Dictionary<string, (List<Entry> Entries, Spellings Spellings)>(StringComparer.Ordinal);
        var keysOf = new Dictionary<Entry, string[]>(entries.Count, ReferenceEqualityComparer.Instance);
        foreach (var entry in entries)
        {
            var terms = grouping.TermsOf(entry.Article, language).ToList();
            if (terms.Count > 0)
            {
                keysOf[entry] = [.. terms.Select(term => term.Key).Distinct(StringComparer.Ordinal)];
            }

            foreach (var term in terms)
            {
                if (!members.TryGetValue(term.Key, out var group))
                {
                    members[term.Key] = group = ([], new Spellings());
                }

                // An article may name one group twice, in two spellings.
                if (group.Entries.Count == 0 || !ReferenceEquals(group.Entries[^1], entry))
                {
                    group.Entries.Add(entry);
                }

                group.Spellings.Add(term);
            }
        }

        return new Taxonomy(
            grouping,
            members.Where(pair => pair.Value.Entries.Count >= minimum).ToDictionary(pair => pair.Key, pair => new Group(grouping.Taxonomy, pair.Value.Spellings.MostFrequent(), pair.Value.Entries), StringComparer.Ordinal),
            keysOf,
            language);
    }

    /// <summary>The group of a term.</summary>
    public Group? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The groups below a group, in the order of their keys.</summary>
    public IEnumerable<Group> Below(Group group) => _byParent[group.Term.Key];

    /// <summary>The groups of the same rank before and after a group.</summary>
    public (Group? Before, Group? After) NeighboursOf(Group group) => _neighbours.GetValueOrDefault(group.Term.Key);

    /// <summary>The groups that one of the grouped entries belongs to, in the order in which it names them.</summary>
    public IEnumerable<Group> GroupsOf(Entry entry) => _groupsOf.GetValueOrDefault(entry, []);
}
