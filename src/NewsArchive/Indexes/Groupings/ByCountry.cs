using NewsArchive.Archive;
using NewsArchive.Archive.Countries;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;

[assembly: Part(typeof(ByCountry))]

namespace NewsArchive.Indexes.Groupings;

/// <summary>Countries by their code; main and mentioned alike, told apart on the page.</summary>
internal sealed class ByCountry : IGrouping
{
    // Below this many countries an alphabet of headings is harder to read than the list.
    private const int LettersFrom = 40;

    public string Taxonomy => "countries";

    public bool HasFeeds => true;

    public IEnumerable<Term> TermsOf(Article article, string language) =>
        article.Countries.Select(tag => new Term(KeyOf(tag.Code), Label.OfText(CountryNames.NameOf(tag.Code, language)), tag.Code));

    public IReadOnlyList<TaxonomySection> Sections(Taxonomy taxonomy) => NamedSections.Of(taxonomy, LettersFrom);

    public ListModel Describe(ListModel list, Group group, Taxonomy taxonomy) => list with
    {
        Together = [.. group.Entries
            .SelectMany(entry => entry.Article.Countries, (_, tag) => tag.Code)
            .Where(code => code != group.Term.Data)
            .CountBy(code => code)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(12)
            .Select(pair => taxonomy.Find(KeyOf(pair.Key))!.Link with { Count = pair.Value })],
    };

    private static string KeyOf(string code) => code.ToLowerInvariant();
}
