using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes;

namespace NewsArchive.Tests.Indexes;

/// <summary>Articles made for tests, as Index gets them.</summary>
internal static class SampleEntries
{
    public static Entry Entry(string id, string? date = null, string title = "Titel", string? source = null, string[]? authors = null, string[]? main = null, string[]? mentioned = null, string? slug = null, string body = "Text des Artikels.")
    {
        var evidence = new Evidence(Standing.Read, "test", "Zitat", 1, 1);
        var article = new Article
        {
            Id = id,
            Path = id + ".txt",
            Title = new Found<string>(title, evidence),
            Date = EdtfDate.TryParse(date, out var parsed) ? new Found<EdtfDate>(parsed, evidence) : null,
            Source = source is null ? null : new Found<string>(source, evidence),
            Authors = [.. (authors ?? []).Select(author => new Found<string>(author, evidence))],
            Slug = slug is null ? null : new Found<string>(slug, evidence),
            Countries =
            [
                .. (main ?? []).Select(code => new CountryTag(code, CountryRole.Main, 2, [evidence])),
                .. (mentioned ?? []).Select(code => new CountryTag(code, CountryRole.Mentioned, 1, [evidence])),
            ],
            Blocks = [new Block(BlockKind.Paragraph, body, 3)],
        };
        return PlaceArticle.For(article, HeldDossier.Of(article, "---\n---\n\n", body + "\n"));
    }

    public static SitePlan Plan(params Entry[] entries) => Plan(new Settings { Language = "de" }, [], entries);

    public static SitePlan Plan(Settings settings, List<Diagnostic> diagnostics, params Entry[] entries) => Plan(settings, diagnostics, default, entries);

    /// <param name="lookOfCards">Stands for the theme.</param>
    public static SitePlan Plan(Settings settings, List<Diagnostic> diagnostics, Digest lookOfCards, params Entry[] entries) =>
        PlanSite.Of(entries, settings, new ThemeOutline(["de", "en"], [new AssetModel("assets/site.css", "a{}"u8.ToArray())], lookOfCards), diagnostics.Add);
}
