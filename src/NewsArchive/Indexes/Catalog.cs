using System.Collections.Concurrent;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;
using NewsArchive.Indexes.Likeness;

namespace NewsArchive.Indexes;

/// <summary>The archive sorted and grouped, before pages are planned: what every page kind draws from.</summary>
/// <param name="Language">BCP 47 tag of the interface and of country names.</param>
/// <param name="Entries">All articles, newest first; those without a year behind all others, undated ones last.</param>
/// <param name="Taxonomies">Groups by taxonomy name.</param>
/// <param name="Assets">Files of the theme that are copied.</param>
internal sealed record Catalog(
    Settings Settings,
    string Language,
    IReadOnlyList<Entry> Entries,
    IReadOnlyDictionary<string, Taxonomy> Taxonomies,
    IReadOnlyList<AssetModel> Assets)
{
    private readonly ConcurrentDictionary<Entry, Card> _cards = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc cref="ThemeOutline.Cards"/>
    public required Digest LookOfCards { get; init; }

    /// <summary>The archive in numbers.</summary>
    public required Figures Figures { get; init; }

    /// <summary>For each entry, by its place, the others that tell its story, nearest first.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<Neighbour>> Same { get; init; }

    /// <summary>For each entry, by its place, the places of others about something alike, nearest first.</summary>
    public required IReadOnlyList<int[]> Related { get; init; }

    /// <summary>Threads at work.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Copies of articles that were left out.</summary>
    public IReadOnlyList<Copy> Copies { get; init; } = [];

    public Taxonomy Countries => Taxonomies["countries"];

    public Taxonomy Dates => Taxonomies["dates"];

    public Taxonomy Sources => Taxonomies["sources"];

    public Taxonomy Pairs => Taxonomies["pairs"];

    public Taxonomy Authors => Taxonomies["authors"];

    /// <summary>The card of an article, shared by all lists that show it.</summary>
    public Card CardOf(Entry entry) => _cards.GetOrAdd(entry, NewCard);

    /// <summary>The group of a country that an article is tagged with; null where the country has none.</summary>
    public Group? CountryOf(Entry entry, CountryTag tag)
    {
        foreach (var group in Countries.GroupsOf(entry))
        {
            if (group.Term.Data == tag.Code)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>Sorts entries as a catalog has them: the newest first.</summary>
    /// <param name="jobs">Threads that may work.</param>
    public static void Sort(Entry[] entries, int jobs) => AtOnce.Sort(entries, NewestFirst, jobs);

    /// <summary>Sorts, groups and counts the entries.</summary>
    /// <param name="jobs">Threads that may work; any number gives the same.</param>
    public static Catalog Of(IReadOnlyList<Entry> entries, Settings settings, string language, ThemeOutline theme, int jobs = 1)
    {
        Entry[] sorted = [.. entries];
        Sort(sorted, jobs);
        var groupings = Parts.Of<IGrouping>();
        var grouped = new Taxonomy[groupings.Length];
        IReadOnlyDictionary<int, IReadOnlyList<Neighbour>>? same = null;
        FindRelated? related = null;
        Figures? figures = null;

        // What takes longest is begun first.
        Action[] parts = [() => related = new FindRelated(sorted, jobs), .. groupings.Select((grouping, i) => (Action)(() => Group(grouping, i))), () => same = FindSameStory.Among(sorted), () => figures = CountFigures.Of(sorted)];
        AtOnce.Do(parts, jobs);
        var alike = new int[sorted.Length][];
        AtOnce.Do(sorted.Length, jobs, i => alike[i] = related!.Of(i, same!.GetValueOrDefault(i, [])));
        var taxonomies = grouped.ToDictionary(taxonomy => taxonomy.Grouping.Taxonomy, StringComparer.Ordinal);
        return new Catalog(settings, language, sorted, taxonomies, theme.Assets)
        {
            Same = same!,
            Related = alike,
            Jobs = jobs,
            LookOfCards = theme.Cards,
            Figures = figures! with { Countries = taxonomies["countries"].Groups.Count, Sources = taxonomies["sources"].Groups.Count },
        };

        void Group(IGrouping grouping, int i) => grouped[i] = Taxonomy.Of(grouping, (grouping.Part & settings.LeftOut) == SiteParts.None ? sorted : [], settings, language);
    }

    private static int NewestFirst(Entry one, Entry other)
    {
        var order = OrderOf(other).CompareTo(OrderOf(one));
        return order != 0 ? order : string.CompareOrdinal(one.Article.Id, other.Article.Id);
    }

    private static int OrderOf(Entry entry) => entry.Article.Date?.Value.Order ?? -1;

    private Card NewCard(Entry entry) =>
        new(entry, [.. entry.Article.Countries.Select(tag => new CountryLink(tag, CountryOf(entry, tag)!.Way))]);
}
