using System.Collections.Concurrent;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;

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

    /// <summary>Copies of articles that were left out.</summary>
    public IReadOnlyList<Copy> Copies { get; init; } = [];

    public Taxonomy Countries => Taxonomies["countries"];

    public Taxonomy Dates => Taxonomies["dates"];

    public Taxonomy Sources => Taxonomies["sources"];

    public Taxonomy Pairs => Taxonomies["pairs"];

    public Taxonomy Authors => Taxonomies["authors"];

    /// <summary>The card of an article, shared by all lists that show it; any thread may ask.</summary>
    public Card CardOf(Entry entry) => _cards.GetOrAdd(entry, static (entry, catalog) => catalog.MakeCard(entry), this);

    private Card MakeCard(Entry entry)
    {
        var links = Countries.GroupsOf(entry).Select(group => group.Way).ToDictionary(link => link.Key!, StringComparer.Ordinal);
        return new Card(entry, [.. entry.Article.Countries.Select(tag => new CountryLink(tag, links[tag.Code]))]);
    }

    /// <summary>Sorts, groups and counts the entries.</summary>
    public static Catalog Of(IReadOnlyList<Entry> entries, Settings settings, string language, ThemeOutline theme)
    {
        Entry[] sorted = [.. entries
            .OrderByDescending(entry => entry.Article.Date?.Value)
            .ThenBy(entry => entry.Article.Id, StringComparer.Ordinal)];
        var taxonomies = Parts.Of<IGrouping>().ToDictionary(
            grouping => grouping.Taxonomy,
            grouping => Taxonomy.Of(grouping, (grouping.Part & settings.LeftOut) == SiteParts.None ? sorted : [], settings, language),
            StringComparer.Ordinal);
        return new Catalog(settings, language, sorted, taxonomies, theme.Assets)
        {
            LookOfCards = theme.Cards,
            Figures = CountFigures.Of(sorted, taxonomies["countries"].Groups.Count, taxonomies["sources"].Groups.Count),
        };
    }
}
