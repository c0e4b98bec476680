using NewsArchive.Archive;
using NewsArchive.Archive.Countries;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;

[assembly: Part(typeof(ByPair))]

namespace NewsArchive.Indexes.Groupings;

/// <summary>Two countries together: every two of the countries of an article.</summary>
internal sealed class ByPair : IGrouping
{
    // An article with fifty countries would make 1,225 pairs. Tags come weightiest first, and what lies beyond the twelfth is a list, not a story.
    private const int MostCountries = 12;
    private const int MatrixSize = 24;
    private const int MostListed = 200;

    public string Taxonomy => "pairs";

    public SiteParts Part => SiteParts.Pairs;

    public int MinimumOf(Settings settings) => settings.PairsFrom;

    public IEnumerable<Term> TermsOf(Article article, string language)
    {
        var codes = article.Countries.Select(tag => tag.Code).Take(MostCountries).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < codes.Length; i++)
        {
            for (var j = i + 1; j < codes.Length; j++)
            {
                yield return new Term(KeyOf(codes[i], codes[j]), Label.OfPair(CountryNames.NameOf(codes[i], language), CountryNames.NameOf(codes[j], language)), $"{codes[i]} {codes[j]}");
            }
        }
    }

    /// <summary>File name of the page of two countries.</summary>
    public static string KeyOf(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? $"{one}-{other}".ToLowerInvariant() : $"{other}-{one}".ToLowerInvariant();

    public Page IndexPage(Taxonomy taxonomy, Catalog catalog)
    {
        var paired = taxonomy.Groups.SelectMany(group => group.Term.Data!.Split(' ')).ToHashSet(StringComparer.Ordinal);
        var heads = catalog.Countries.Groups
            .Where(group => paired.Contains(group.Term.Data!))
            .OrderByDescending(group => group.Entries.Count).ThenBy(group => group.Term.Key, StringComparer.Ordinal)
            .Take(MatrixSize)
            .ToList();
        var rows = heads.Select(row => (IReadOnlyList<Link?>)[.. heads.Select(column => taxonomy.Find(KeyOf(row.Term.Data!, column.Term.Data!))?.Link)]);
        var pairs = taxonomy.Groups.OrderByDescending(group => group.Entries.Count).ThenBy(group => group.Term.Key, StringComparer.Ordinal).Take(MostListed).Select(group => group.Link);
        return new Page(taxonomy.IndexAddress, "matrix", "the index of pairs", new MatrixModel([.. heads.Select(head => head.Link)], [.. rows], [.. pairs], taxonomy.Groups.Count));
    }

    public string? FilterOf(Term term) => "c=" + term.Data!.Replace(' ', ',');

    public ListModel Describe(ListModel list, Group group, Catalog catalog)
    {
        var both = group.Term.Data!.Split(' ');
        return ListTimeline.WithEnds(list, group) with { Together = CountTogether.With(group, both, code => catalog.Countries.Find(code.ToLowerInvariant())?.Link) };
    }
}
