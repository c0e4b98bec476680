using System.Text.Json;
using NewsArchive.BrowserTests.Sites;

namespace NewsArchive.BrowserTests.Facets;

/// <summary>What is chosen, by what readers see: country codes, years, names of sources and languages; a dash for none.</summary>
/// <param name="Any">Any of the countries, not all of them.</param>
/// <param name="Role"><c>main</c>, <c>mentioned</c>, or nothing for either.</param>
internal sealed record Choice(string[] Countries, bool Any, string Role, string[] Years, string[] Sources, string[] Languages);

/// <summary>An article as the export of the site tells it.</summary>
internal sealed record FacetArticle(string Address, string[] Main, string[] Mentioned, string Year, string Source, string Language);

/// <summary>The obvious way to filter: looks at every article of the site's export for every question.</summary>
internal sealed class NaiveFacets
{
    private NaiveFacets(IReadOnlyList<FacetArticle> articles) => Articles = articles;

    /// <summary>All articles, newest first.</summary>
    public IReadOnlyList<FacetArticle> Articles { get; }

    public static NaiveFacets Of(TestSite site)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Folder, "data", "articles.json")));
        return new NaiveFacets([.. json.RootElement.EnumerateArray().Select(ArticleOf)]);
    }

    public IReadOnlyList<FacetArticle> Find(Choice choice) =>
        [.. Articles.Where(article => HasCountries(article, choice) && Has(choice.Years, article.Year) && Has(choice.Sources, article.Source) && Has(choice.Languages, article.Language))];

    /// <summary>Articles that an option gives: with the other facets as they are; of all countries at once the chosen ones count as other facets too.</summary>
    public int CountOf(Choice choice, string facet, string value) => facet switch
    {
        "c" => Find(choice with { Countries = choice.Any ? [value] : [.. choice.Countries, value] }).Count,
        "y" => Find(choice with { Years = [value] }).Count,
        "s" => Find(choice with { Sources = [value] }).Count,
        "l" => Find(choice with { Languages = [value] }).Count,
        "r" => Find(choice with { Role = value }).Count,
        "m" => Find(choice with { Any = value == "any" }).Count,
        _ => throw new ArgumentException("No facet has the key " + facet, nameof(facet)),
    };

    private static bool Has(string[] chosen, string value) => chosen.Length == 0 || chosen.Contains(value);

    private static bool HasCountries(FacetArticle article, Choice choice)
    {
        string[] countries = choice.Role switch { "main" => article.Main, "mentioned" => article.Mentioned, _ => [.. article.Main, .. article.Mentioned] };
        return choice.Countries.Length == 0
            ? choice.Role.Length == 0 || countries.Length > 0
            : choice.Any ? choice.Countries.Any(countries.Contains) : choice.Countries.All(countries.Contains);
    }

    private static FacetArticle ArticleOf(JsonElement article)
    {
        var date = Text(article, "date");
        return new FacetArticle(
            Text(article, "address")!,
            Texts(article, "main"),
            Texts(article, "mentioned"),
            date is null || date.StartsWith("XXXX", StringComparison.Ordinal) ? "-" : date[..4],
            Text(article, "source") ?? "-",
            Text(article, "language") ?? "-");
    }

    private static string? Text(JsonElement article, string key) => article.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static string[] Texts(JsonElement article, string key) => article.TryGetProperty(key, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}
