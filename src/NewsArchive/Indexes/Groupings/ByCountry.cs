using NewsArchive.Archive;
using NewsArchive.Archive.Countries;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;

[assembly: Part(typeof(ByCountry))]

namespace NewsArchive.Indexes.Groupings;

/// <summary>Countries by their code; main and mentioned alike, told apart on the page.</summary>
internal sealed class ByCountry : IGrouping
{
    // Below this many countries a list is quicker to read than regions of the world.
    private const int RegionsFrom = 12;

    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);

    public string Taxonomy => "countries";

    public bool HasFeeds => true;

    public IEnumerable<Term> TermsOf(Article article, string language) =>
        article.Countries.Select(tag => _terms.TryGetValue(tag.Code, out var term)
            ? term
            : _terms[tag.Code] = new Term(KeyOf(tag.Code), Label.OfText(CountryNames.NameOf(tag.Code, language)), tag.Code));

    public Page IndexPage(Taxonomy taxonomy, Catalog catalog)
    {
        var page = taxonomy.Groups.Count < RegionsFrom ? NamedIndex.Of(taxonomy) : NamedIndex.Of(taxonomy, Regions(taxonomy));
        return page with { Model = (TaxonomyModel)page.Model with { Map = DrawMap.Of(taxonomy) } };
    }

    public string? FilterOf(Term term) => "c=" + term.Data;

    public ListModel Describe(ListModel list, Group group, Catalog catalog)
    {
        var code = group.Term.Data!;
        return ListTimeline.WithEnds(list, group) with
        {
            Main = group.Entries.Count(entry => entry.Article.Countries.Any(tag => tag.Code == code && tag.Role == CountryRole.Main)),

            // To the page of both, and to the other country's own page where they are too few for one.
            Together = CountTogether.With(group, [code], other => WithName(catalog.Pairs.Find(ByPair.KeyOf(code, other)), catalog.Countries.Find(KeyOf(other))!)),
        };
    }

    private static Link WithName(Group? pair, Group other) => pair is null ? other.Link : pair.Link with { Label = other.Term.Label };

    private static List<TaxonomySection> Regions(Taxonomy taxonomy)
    {
        var order = Collation.Of(taxonomy.Language);
        var regions = taxonomy.Groups
            .GroupBy(group => AllCountries.Of(group.Term.Data!)?.Region ?? "")
            .Select(region => new TaxonomySection(Label.OfText(CountryNames.NameOf(region.Key, taxonomy.Language)), null, [.. order.Sort(region.Select(group => group.Link), link => link.Label.Text)]));
        return [.. order.Sort(regions, region => region.Label!.Text)];
    }

    private static string KeyOf(string code) => code.ToLowerInvariant();
}
