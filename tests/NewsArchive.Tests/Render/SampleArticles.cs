using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Tests.Render;

/// <summary>Made-up articles with all that a page must cope with: partial dates, long headlines, no byline, many countries, other languages.</summary>
internal static class SampleArticles
{
    public static readonly IReadOnlyDictionary<string, string> CountryNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["DE"] = "Deutschland", ["AT"] = "Österreich", ["CH"] = "Schweiz", ["PL"] = "Polen", ["CZ"] = "Tschechien", ["FR"] = "Frankreich",
        ["IS"] = "Island", ["NO"] = "Norwegen", ["GB"] = "Vereinigtes Königreich", ["JP"] = "Japan", ["BR"] = "Brasilien", ["BA"] = "Bosnien und Herzegowina",
        ["VC"] = "St. Vincent und die Grenadinen", ["US"] = "Vereinigte Staaten", ["ZA"] = "Südafrika", ["SUHH"] = "Sowjetunion",
    };

    public static readonly IReadOnlyList<Entry> All =
    [
        Entry("2024/faehre", "Neue Fähre verbindet Husum mit den Halligen", "2024-11-27", ["DE"], ["NO"], "Maike Petersen", "Nordfriesland-Dienst"),
        Entry("2024/donau", "Donauschifffahrtsgesellschaftsvertreter beraten über Niedrigwasser und Hafenumschlagskapazitäten zwischen Passau und Wien", "2024-11-26", ["AT", "DE"], ["CZ", "PL", "CH"], null, "Agenturen"),
        Entry("2024/gletscher", "Gletscher am Vatnajökull verliert schneller an Dicke als erwartet", "2024-11-26", ["IS"], ["NO", "GB", "CH", "AT", "FR", "US", "JP", "BR", "ZA", "BA", "VC"], "Anna Sigurðardóttir", "Agenturen"),
        Entry("2024/bahn", "Nachtzug von Prag nach Zürich fährt wieder", "2024-11", ["CH", "CZ"], ["DE"], null, null),
        Entry("2024/wahl", "Regierungsbildung in Bern: die Formel bleibt", "2024-10-03~", ["CH"], [], "Reto Zbinden", "Bundesstadt-Korrespondenz"),
        Entry("2024/ernte", "Apfelernte fällt kleiner aus", "2024?", ["PL"], ["DE", "AT"], null, "Agenturen"),
        Entry("2023/museum", "Museum zeigt Karten aus vier Jahrhunderten", "2023-05-14", ["FR"], ["DE", "SUHH"], "Claire Dubois", null),
        Entry("2023/brexit", "Harbour towns weigh the price of new customs rules", "2023-02-01", ["GB"], ["FR", "IS"], "Tom Ashworth", "Coastal Wire", "en"),
        Entry("1989/grenze", "Die Grenze ist offen", "1989-11-10", ["DE"], ["SUHH", "US"], null, "Agenturen"),
        Entry("o-j/hochwasser", "Hochwasser an der Moldau geht zurück", "XXXX-08-02", ["CZ"], ["DE"], null, null),
        Entry("o-j/handel", "Kaffeehandel sucht neue Wege", null, ["BR", "JP"], ["ZA"], "Luísa Andrade", null),
        Entry("o-j/ohne", "Ohne Land und Zeit: eine Betrachtung über das Sammeln", null, [], [], null, null),
    ];

    public static Entry Entry(string id, string title, string? date, string[] main, string[] mentioned, string? author, string? source, string language = "de", string? body = null)
    {
        var markdown = $"---\ntitle: \"{title}\"\nid: {id}\n---\n\n";
        var text = body ?? Body(title);
        var article = new Article
        {
            Id = id,
            Path = id + ".txt",
            Title = new Found<string>(title, Read("title/first-line", title, 1) with { Standing = date is null ? Standing.Derived : Standing.Read }),
            Date = date is null || !EdtfDate.TryParse(date, out var edtf) ? null : new Found<EdtfDate>(edtf, Read("date/dateline", "am Dienstag", 3)),
            Authors = author is null ? [] : [new Found<string>(author, Read("author/byline", "von " + author, 2))],
            Source = source is null ? null : new Found<string>(source, Read("source/credit-line", "Quelle: " + source, 9)),
            Language = new Found<string>(language, Read("language/words", "der die und", 0) with { Standing = Standing.Derived }),
            Countries = [.. main.Select(code => Tag(code, CountryRole.Main)), .. mentioned.Select(code => Tag(code, CountryRole.Mentioned))],
            Candidates = [new Candidate("date", "2025", Read("date/not-before-event", "bis 2025", 5))],
            Omissions = [new Omission("byline", "von der Redaktion", Read("byline/line", "von", 2))],
        };
        return new Entry(article.Outline(), $"articles/{id}.html", text.Split("\n\n")[0][..Math.Min(240, text.Split("\n\n")[0].Length)])
        {
            Digest = default,
            Dossier = HeldDossier.Of(article, markdown, text),
            TwinAddress = $"articles/{id}.md",
        };
    }

    private static CountryTag Tag(string code, CountryRole role) =>
        new(code, role, 1, [Read("country/name", CountryNames[code], 4), Read("country/adjective", CountryNames[code].ToLowerInvariant() + "ische", 6)]);

    private static Evidence Read(string rule, string quote, int line) => new(Standing.Read, rule, quote, line, 0.9);

    private static string Body(string title) =>
        $"""
        Die Nachricht kam am Vormittag, und sie veränderte die Lage: {title}. Vertreter der beteiligten Städte sprachen von einem „wichtigen Schritt“, der lange vorbereitet worden sei.

        Noch im Sommer hatte es anders ausgesehen. Damals war ein Gutachten zu dem Ergebnis gekommen, dass die Kosten den Nutzen um 12 % übersteigen; die Verwaltung widersprach und legte eigene Zahlen vor.

        ## Was sich ändert

        Künftig sollen alle Beteiligten *gemeinsam* entscheiden. Der Vertrag gilt zunächst für fünf Jahre.

        - Der Betrieb beginnt im Frühjahr.
        - Die Preise bleiben bis zum Herbst gleich.

        > „Wir haben lange darauf gewartet“, sagte eine Sprecherin.

        ## Wie es weitergeht

        Bis zum Jahresende soll ein Bericht vorliegen. Er wird, so heißt es, auf [den Seiten der Stadt](https://example.org/bericht) veröffentlicht. Die Fraktionen wollen danach über weitere Schritte beraten; eine Entscheidung wird nicht vor dem Frühjahr erwartet.

        """.Replace("\r\n", "\n", StringComparison.Ordinal);
}
