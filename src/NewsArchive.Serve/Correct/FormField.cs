using NewsArchive.Archive;

namespace NewsArchive.Serve.Correct;

/// <summary>A fact of an article as the form shows it.</summary>
/// <param name="Name">One of <see cref="FactLines.Fields"/> or <see cref="FactLines.Terms"/>.</param>
/// <param name="Value">As <see cref="FactLines.ValueOf(Article, string)"/> gives it.</param>
/// <param name="Standing"><c>stated</c>, <c>read</c>, <c>derived</c>, <c>absent</c>, or <c>unsaid</c> of terms.</param>
/// <param name="IsCorrected">Whether the correction beside the text states it.</param>
/// <param name="Offers">Other values that the text has, surest first.</param>
internal sealed record FormField(string Name, string Value, string Standing, bool IsCorrected, IReadOnlyList<Offer> Offers)
{
    private const int MostOffers = 6;

    /// <summary>What the field holds after an answer that could not be saved; null before.</summary>
    public string? Typed { get; init; }

    /// <summary>Why it could not be saved; null where that was not the reason.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether it is about what may be published, where no value means that nothing is said.</summary>
    public bool IsTerm => FactLines.Terms.Contains(Name);

    /// <summary>The fields of an article.</summary>
    /// <param name="corrected">Keys that the correction beside the text states.</param>
    public static IReadOnlyList<FormField> Of(Article article, IReadOnlyCollection<string> corrected) =>
        [.. FactLines.Fields.Where(name => name != "desk" || article.Desk is not null).Concat(FactLines.Terms).Select(name => Of(article, name, corrected))];

    private static FormField Of(Article article, string name, IReadOnlyCollection<string> corrected)
    {
        var value = FactLines.ValueOf(article, name);
        var standing = FactLines.EvidenceOf(article, name).Select(evidence => (Standing?)evidence.Standing).FirstOrDefault()
            ?? (article.StatedAbsent.Contains(name) || (name == "countries" && article.Countries.Any(tag => tag.Evidence.Any(mention => mention.Standing == Archive.Standing.Stated))) ? Archive.Standing.Stated : null);
        var offers = article.Candidates.Where(candidate => candidate.Field == name && candidate.Value != value).OrderByDescending(candidate => candidate.Evidence.Certainty)
            .DistinctBy(candidate => candidate.Value, StringComparer.Ordinal).Take(MostOffers).Select(candidate => new Offer(candidate.Value, candidate.Evidence.Quote, candidate.Evidence.Line));
        return new FormField(name, value, standing is null && FactLines.Terms.Contains(name) ? "unsaid" : NameOf(standing), Keys(name).Any(corrected.Contains), [.. offers]);
    }

    /// <summary>Keys of front matter that state a field, with other names for them.</summary>
    public static IReadOnlyList<string> Keys(string name) => name switch
    {
        "author" => ["author", "authors"],
        "language" => ["language", "lang"],
        "countries" => ["countries", "mentioned"],
        _ => [name],
    };

    private static string NameOf(Standing? standing) => standing switch
    {
        Archive.Standing.Stated => "stated",
        Archive.Standing.Read => "read",
        Archive.Standing.Derived => "derived",
        _ => "absent",
    };
}

/// <summary>Another value that the text has for a field.</summary>
/// <param name="Line">Line of the source, from 1; 0 where it has none.</param>
internal sealed record Offer(string Value, string Quote, int Line);
