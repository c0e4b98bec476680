using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>All groups of one grouping over the whole archive.</summary>
internal sealed class Taxonomy
{
    private readonly Dictionary<string, Group> _byKey;
    private readonly ILookup<string?, Group> _byParent;
    private readonly Dictionary<string, (Group? Before, Group? After)> _neighbours = new(StringComparer.Ordinal);

    private Taxonomy(IGrouping grouping, Dictionary<string, Group> byKey, string language)
    {
        Grouping = grouping;
        _byKey = byKey;
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
        var members = new Dictionary<string, (List<Entry> Entries, Dictionary<Term, int> Spellings)>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var term in grouping.TermsOf(entry.Article, language))
            {
                if (!members.TryGetValue(term.Key, out var group))
                {
                    members[term.Key] = group = ([], []);
                }

                // An article may name one group twice, in two spellings.
                if (group.Entries.Count == 0 || !ReferenceEquals(group.Entries[^1], entry))
                {
                    group.Entries.Add(entry);
                }

                group.Spellings[term] = group.Spellings.GetValueOrDefault(term) + 1;
            }
        }

        return new Taxonomy(
            grouping,
            members.Where(pair => pair.Value.Entries.Count >= minimum).ToDictionary(pair => pair.Key, pair => new Group(grouping.Taxonomy, MostFrequent(pair.Value.Spellings), pair.Value.Entries), StringComparer.Ordinal),
            language);
    }

    /// <summary>The group of a term.</summary>
    public Group? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The groups below a group, in the order of their keys.</summary>
    public IEnumerable<Group> Below(Group group) => _byParent[group.Term.Key];

    /// <summary>The groups of the same rank before and after a group.</summary>
    public (Group? Before, Group? After) NeighboursOf(Group group) => _neighbours.GetValueOrDefault(group.Term.Key);

    /// <summary>The groups that an article belongs to, in the order in which it names them.</summary>
    public IEnumerable<Group> GroupsOf(Article article) =>
        Grouping.TermsOf(article, Language).Select(term => term.Key).Distinct(StringComparer.Ordinal).Select(Find).OfType<Group>();

    private static Term MostFrequent(Dictionary<Term, int> spellings) =>
        spellings.Count == 1
            ? spellings.First().Key
            : spellings.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Label.Text, StringComparer.Ordinal).First().Key;
}
