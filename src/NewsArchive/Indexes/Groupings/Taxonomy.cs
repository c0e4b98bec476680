using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly Lazy<IDigested> _digestOfWays;

    private Taxonomy(IGrouping grouping, Dictionary<string, Group> byKey, Dictionary<Entry, Group[]> groupsOf, string language)
    {
        Grouping = grouping;
        _byKey = byKey;
        _groupsOf = groupsOf;
        Language = language;
        Groups = [.. byKey.Values.OrderBy(group => group.Term.Key, StringComparer.Ordinal)];
        _digestOfWays = new Lazy<IDigested>(() => new TakeDigest().Of(Groups.Select(group => group.DigestOfWay).ToArray()));
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

    /// <summary>Of all groups that there are, whatever is in them, as an ingredient of pages.</summary>
    public IDigested DigestOfWays => _digestOfWays.Value;

    /// <summary>Groups the entries, which come newest first, in one pass.</summary>
    public static Taxonomy Of(IGrouping grouping, IReadOnlyList<Entry> entries, Settings settings, string language)
    {
        var minimum = grouping.MinimumOf(settings);
        var members = new Dictionary<string, Members>(StringComparer.Ordinal);
        var membersOf = new Members[entries.Count][];
        var joined = new List<Members>();
        var named = new List<(Members Group, Term Term)>();
        IEnumerable<Term>? terms = null;
        Members[] last = [];
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];

            // Articles of one day have the same dates.
            var own = grouping.TermsOf(entry.Article, language);
            if (!ReferenceEquals(own, terms))
            {
                terms = own;
                named.Clear();
                foreach (var term in terms)
                {
                    named.Add((members.GetValueOrDefault(term.Key) ?? (members[term.Key] = new Members()), term));
                }
            }

            joined.Clear();
            foreach (var (group, term) in named)
            {
                // An article may name one group twice, in two spellings.
                if (group.Entries.Count == 0 || !ReferenceEquals(group.Entries[^1], entry))
                {
                    group.Entries.Add(entry);
                    joined.Add(group);
                }

                group.Spellings.Add(term);
            }

            membersOf[i] = last = joined.SequenceEqual(last) ? last : [.. joined];
        }

        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        foreach (var (key, group) in members.Where(pair => pair.Value.Entries.Count >= minimum))
        {
            groups[key] = group.Group = new Group(grouping.Taxonomy, group.Spellings.MostFrequent(), group.Entries);
        }

        var groupsOf = new Dictionary<Entry, Group[]>(entries.Count, ReferenceEqualityComparer.Instance);
        Group[] groupsOfLast = [];
        last = [];
        for (var i = 0; i < entries.Count; i++)
        {
            if (!ReferenceEquals(membersOf[i], last))
            {
                last = membersOf[i];
                groupsOfLast = [.. last.Select(members => members.Group).OfType<Group>()];
            }

            if (groupsOfLast.Length > 0)
            {
                groupsOf[entries[i]] = groupsOfLast;
            }
        }

        return new Taxonomy(grouping, groups, groupsOf, language);
    }

    /// <summary>The group of a term.</summary>
    public Group? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The groups below a group, in the order of their keys.</summary>
    public IEnumerable<Group> Below(Group group) => _byParent[group.Term.Key];

    /// <summary>The groups of the same rank before and after a group.</summary>
    public (Group? Before, Group? After) NeighboursOf(Group group) => _neighbours.GetValueOrDefault(group.Term.Key);

    /// <summary>Of the groups that <see cref="NeighboursOf"/> names, as ingredients of pages.</summary>
    public IEnumerable<IDigested?> DigestsAround(Group group)
    {
        var (before, after) = NeighboursOf(group);
        return [before?.DigestOfWay, after?.DigestOfWay];
    }

    /// <summary>The groups that one of the grouped entries belongs to, in the order in which it names them.</summary>
    public ImmutableArray<Group> GroupsOf(Entry entry) => ImmutableCollectionsMarshal.AsImmutableArray(_groupsOf.GetValueOrDefault(entry, []));

    /// <summary>What names one term, before it is known whether it is enough for a group.</summary>
    private sealed class Members
    {
        public List<Entry> Entries { get; } = [];

        public Spellings Spellings { get; } = new();

        public Group? Group { get; set; }
    }
}
