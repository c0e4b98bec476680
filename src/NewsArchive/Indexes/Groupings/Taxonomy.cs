using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>All groups of one grouping over the whole archive.</summary>
internal sealed class Taxonomy
{
    private readonly Dictionary<string, Group> _byKey;
    private readonly ILookup<string?, Group> _byParent;
    private readonly Dictionary<Entry, Members[]> _membersOf;
    private readonly Dictionary<string, (Group? Before, Group? After)> _neighbours = new(StringComparer.Ordinal);

    private Taxonomy(IGrouping grouping, Dictionary<string, Group> byKey, Dictionary<Entry, Members[]> membersOf, string language)
    {
        Grouping = grouping;
        _byKey = byKey;
        _membersOf = membersOf;
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
        var members = new Dictionary<string, Members>(StringComparer.Ordinal);
        var membersOf = new Dictionary<Entry, Members[]>(entries.Count, ReferenceEqualityComparer.Instance);
        var own = new List<Members>();
        foreach (var entry in entries)
        {
            own.Clear();
            foreach (var term in grouping.TermsOf(entry.Article, language))
            {
                if (!members.TryGetValue(term.Key, out var group))
                {
                    members[term.Key] = group = new Members();
                }

                // An article may name one group twice, in two spellings.
                if (group.Entries.Count == 0 || !ReferenceEquals(group.Entries[^1], entry))
                {
                    group.Entries.Add(entry);
                    own.Add(group);
                }

                group.Spellings.Add(term);
            }

            if (own.Count > 0)
            {
                membersOf[entry] = [.. own];
            }
        }

        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        foreach (var (key, group) in members.Where(pair => pair.Value.Entries.Count >= minimum))
        {
            groups[key] = group.Group = new Group(grouping.Taxonomy, group.Spellings.MostFrequent(), group.Entries);
        }

        return new Taxonomy(grouping, groups, membersOf, language);
    }

    /// <summary>The group of a term.</summary>
    public Group? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The groups below a group, in the order of their keys.</summary>
    public IEnumerable<Group> Below(Group group) => _byParent[group.Term.Key];

    /// <summary>The groups of the same rank before and after a group.</summary>
    public (Group? Before, Group? After) NeighboursOf(Group group) => _neighbours.GetValueOrDefault(group.Term.Key);

    /// <summary>The groups that one of the grouped entries belongs to, in the order in which it names them.</summary>
    public IEnumerable<Group> GroupsOf(Entry entry) => _membersOf.GetValueOrDefault(entry, []).Select(members => members.Group).OfType<Group>();

    /// <summary>What names one term, before it is known whether it is enough for a group.</summary>
    private sealed class Members
    {
        public List<Entry> Entries { get; } = [];

        public Spellings Spellings { get; } = new();

        public Group? Group { get; set; }
    }
}
