namespace NewsArchive.Archive;

/// <summary>
/// Facts of an article as a person can state them: a value on one line, and the lines of front matter that say it. The fields are <c>title</c>, <c>date</c>,
/// <c>author</c>, <c>desk</c>, <c>source</c>, <c>language</c> and <c>countries</c>, which has both roles: who states the one has stated the other. The terms, <c>rights</c> and
/// <c>embargo</c>, are no facts of the text: nobody has to look whether they were read right.
/// </summary>
public static class FactLines
{
    /// <summary>The fields, in the order of the front matter.</summary>
    public static readonly IReadOnlyList<string> Fields = ["title", "date", "countries", "author", "desk", "source", "language"];

    /// <summary>What may be published of the article, and from when on; empty where nothing is said of it.</summary>
    public static readonly IReadOnlyList<string> Terms = ["rights", "embargo"];

    private const string Unknown = "unknown";
    private const char BetweenNames = ';';

    /// <summary>The value of a field: EDTF for a date, names with a semicolon between them, <c>KZ:main RU:mentioned</c> for countries; empty where there is none.</summary>
    public static string ValueOf(Article article, string field) => field switch
    {
        "title" => article.Title.Value,
        "date" => article.Date?.Value.ToString() ?? "",
        "author" => string.Join(BetweenNames + " ", article.Authors.Select(author => author.Value)),
        "desk" => article.Desk?.Value ?? "",
        "source" => article.Source?.Value ?? "",
        "language" => article.Language?.Value ?? "",
        "countries" => ValueOf(article.Countries.Select(tag => (tag.Code, tag.Role))),
        "rights" => article.Rights is { } rights ? RightsWords.Of(rights.Value) : "",
        "embargo" => article.Embargo?.Value.ToString() ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No field."),
    };

    /// <summary>The value of countries, those that the article is about first.</summary>
    public static string ValueOf(IEnumerable<(string Code, CountryRole Role)> countries) =>
        string.Join(' ', countries.OrderByDescending(country => country.Role).Select(country => $"{country.Code}:{NameOf(country.Role)}"));

    /// <summary>The evidence that the value of a field rests on, weakest first; none where the field has no value.</summary>
    public static IEnumerable<Evidence> EvidenceOf(Article article, string field)
    {
        IEnumerable<Evidence?> evidence = field switch
        {
            "title" => [article.Title.Evidence],
            "date" => [article.Date?.Evidence],
            "author" => article.Authors.Select(author => author.Evidence),
            "desk" => [article.Desk?.Evidence],
            "source" => [article.Source?.Evidence],
            "language" => [article.Language?.Evidence],
            "rights" => [article.Rights?.Evidence],
            "embargo" => [article.Embargo?.Evidence],

            // A country is as sure as its surest mention.
            "countries" => article.Countries.Where(tag => tag.Role == CountryRole.Main).Select(tag => tag.Evidence.MaxBy(mention => mention.Certainty)),
            _ => [],
        };
        return evidence.OfType<Evidence>().OrderBy(piece => piece.Certainty);
    }

    /// <summary>Keys of front matter with their values in YAML, which state a value of a field; none for terms that say nothing.</summary>
    /// <param name="value">As <see cref="ValueOf(Article, string)"/> gives it.</param>
    public static IReadOnlyList<(string Key, string Yaml)> Of(string field, string value) => field switch
    {
        "rights" or "embargo" when value.Length == 0 => [],

        // Quoted always: many readers make a timestamp of 2024-11-05 and a string of 2024-11.
        "date" or "embargo" => [(field, value.Length == 0 ? Unknown : YamlText.Quoted(value))],
        "author" => [(field, Names(value))],
        "countries" => [(field, Codes(value, CountryRole.Main)), ("mentioned", Codes(value, CountryRole.Mentioned))],
        _ => [(field, value.Length == 0 ? Unknown : YamlText.Scalar(value))],
    };

    /// <summary>The countries of a value, in its order.</summary>
    public static IEnumerable<(string Code, CountryRole Role)> CountriesOf(string value) =>
        from part in value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let colon = part.IndexOf(':', StringComparison.Ordinal)
        where colon > 0
        select (part[..colon], part[(colon + 1)..] == NameOf(CountryRole.Main) ? CountryRole.Main : CountryRole.Mentioned);

    private static string NameOf(CountryRole role) => role == CountryRole.Main ? "main" : "mentioned";

    private static string Codes(string value, CountryRole role) => YamlText.List(CountriesOf(value).Where(country => country.Role == role).Select(country => country.Code));

    private static string Names(string value)
    {
        var names = value.Split(BetweenNames, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length switch { 0 => Unknown, 1 => YamlText.Scalar(names[0]), _ => YamlText.List(names) };
    }
}
