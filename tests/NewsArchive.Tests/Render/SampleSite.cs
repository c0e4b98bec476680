using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render;
using NewsArchive.Render.Themes;

namespace NewsArchive.Tests.Render;

/// <summary>A planned site of a few articles with every kind of page.</summary>
internal static class SampleSite
{
    private static readonly Figures Figures = new(12, 16, 4, 2, EdtfDate.Of(1989, 11, 10), EdtfDate.Of(2024, 11, 27))
    {
        Fields = [new("title", 0, 10, 2, 0), new("date", 1, 9, 0, 2), new("author", 0, 5, 0, 7), new("countries", 0, 11, 0, 1)],
    };

    public static SitePlan Plan(IReadOnlyList<Entry>? entries = null, string? baseUrl = null, string language = "de", Theme? theme = null)
    {
        entries ??= SampleArticles.All;
        theme ??= BuiltIn;
        var settings = new Settings { Title = "Archiv der Küste", Description = "Nachrichten von Häfen, Flüssen und Grenzen, gesammelt seit 1989.", BaseUrl = baseUrl is null ? null : new Uri(baseUrl) };
        List<Page> pages =
        [
            .. Front(entries),
            .. entries.SelectMany((entry, i) => ArticlePages(entries, i)),
            .. Country(entries, "DE"),
            new("countries/index.html", "taxonomy", "", new TaxonomyModel("countries", Letters(entries), 16) { Map = Map }) { Title = Label.OfTerm("countries") },
            new("dates/index.html", "taxonomy", "", new TaxonomyModel("dates", Years(), 3)) { Title = Label.OfTerm("dates") },
            new("sources/index.html", "taxonomy", "", new TaxonomyModel("sources", [new(null, null, Sources)], 2)) { Title = Label.OfTerm("sources") },
            new("dates/2024.html", "list", "", new ListModel("dates", 6, [.. entries.Take(6).Select(CardOf)], new Pager(1, 1, null, null, "dates/2024.html", "dates/2024.html"))
            {
                Key = "2024",
                Narrower = [DateLink("2024-11", 4), DateLink("2024-10", 1)],
                Earlier = DateLink("2023", 2),
                Calendar = [new(EdtfDate.Of(2024, 11)!, DateLink("2024-11", 4), November, 3), new(EdtfDate.Of(2024, 12)!, null, November, 0)],
            }) { Title = Label.OfDate(EdtfDate.Of(2024)!), Parents = [new(Label.OfTerm("dates"), "dates/index.html")] },
            new("days/index.html", "days", "", new DaysModel([new(EdtfDate.Of(2024, 11)!, null, November, 0)])) { Title = Label.OfTerm("days") },
            new("days/11-27.html", "list", "", new ListModel("days", 1, [CardOf(entries[0])], new Pager(1, 1, null, null, "days/11-27.html", "days/11-27.html"))) { Title = Label.OfDayOfYear(EdtfDate.Of(null, 11, 27)!) },
            new("dates/undated.html", "list", "", new ListModel("dates", 1, [CardOf(entries[^1])], new Pager(1, 1, null, null, "dates/undated.html", "dates/undated.html"))) { Title = Label.OfTerm("undated") },
            .. Facets(entries),
            new("pairs/index.html", "matrix", "", Pairs(entries)) { Title = Label.OfTerm("pairs") },
            new("about.html", "about", "", new AboutModel(Figures) { Silent = [new(EdtfDate.Of(1990)!, EdtfDate.Of(2022)!)] }) { Title = Label.OfTerm("about") },
            new("search.html", "search", "", new SearchModel("0a1b2c3d", entries.Count)) { Title = Label.OfTerm("search") },
            new("search/0a1b2c3d.js", "search-shard", "", new ShardModel("0a1b2c3d", "{}")),
            new("search/1a1b2c3d.js", "search-part", "", new SearchPartModel("1a1b2c3d", HeldDossier.Of(entries[0].Article, "", string.Concat(Enumerable.Repeat("Langer Text. ", 4_000))), 0)),
            new("search/t/0-abcd.js", "search-block", "", new SearchBlockModel([.. entries.Take(2).Select((entry, i) => new SearchHit(i, entry, entry.Dossier, []))])),
            new("404.html", "not-found", "", Figures) { Title = Label.OfTerm("not-found"), IsIndexed = false },
            new("feed.xml", "atom", "", new FeedModel(Label.OfText(settings.Title), "index.html", entries)),
            new("feed.json", "json-feed", "", new FeedModel(Label.OfText(settings.Title), "index.html", entries)),
            new("data/articles.json", "articles-json", "", new ExportModel(entries)),
            new("data/articles.csv", "articles-csv", "", new ExportModel(entries)),
            new("sitemap.xml", "sitemap", "", new SitemapModel([.. entries.Select(entry => new SitemapEntry(entry.Address, entry.Article.Date?.Value is { IsDay: true } day ? day : null))])),
            new("robots.txt", "robots", "", new RobotsModel(["sitemap.xml"])),
            .. theme.Assets.Select(asset => new Page(asset.Name.Replace(".", ".0123abcd.", StringComparison.Ordinal), "asset", "", asset)),
        ];
        pages.Sort((one, other) => string.CompareOrdinal(one.Address, other.Address));
        return new SitePlan(settings, language, Navigation, pages);
    }

    public static Theme BuiltIn { get; } = Theme.Load(null, diagnostic => throw new InvalidOperationException(diagnostic.ToString()));

    /// <summary>All pages of a plan as text, by address; a diagnostic fails the test.</summary>
    public static Dictionary<string, string> Render(SitePlan plan, Theme? theme = null)
    {
        var renderer = Renderer.For(plan, theme ?? BuiltIn, diagnostic => throw new InvalidOperationException(diagnostic.ToString()));
        return plan.Pages.ToDictionary(page => page.Address, page => Render(renderer, page), StringComparer.Ordinal);
    }

    /// <summary>Puts pages into the folder that NEWSARCHIVE_SAMPLE names, so that a person can look at them.</summary>
    public static void Keep(Dictionary<string, string> pages, string name)
    {
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_SAMPLE") is not { Length: > 0 } folder)
        {
            return;
        }

        foreach (var (address, text) in pages)
        {
            var path = Path.Combine(folder, name, address);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    public static string Render(Renderer renderer, Page page)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        renderer.Render(page, bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static readonly IReadOnlyList<Link> Navigation =
    [
        new(Label.OfTerm("articles"), "index.html", 12),
        new(Label.OfTerm("countries"), "countries/index.html", 16),
        new(Label.OfTerm("dates"), "dates/index.html", 3),
        new(Label.OfTerm("sources"), "sources/index.html", 2),
        new(Label.OfTerm("about"), "about.html"),
    ];

    private static readonly IReadOnlyList<Link> Sources = [new(Label.OfText("Agenturen"), "sources/index.html", 4), new(Label.OfText("Coastal Wire"), "sources/index.html", 1)];

    private static IReadOnlyList<Span> Timeline => [new(EdtfDate.Of(2023)!, 2, "dates/index.html"), new(EdtfDate.Of(2024)!, 6, "dates/2024.html"), new(EdtfDate.Of(2025)!, 0, null)];

    private static IReadOnlyList<MapTile> Map => [new("DE", "Deutschland", 13, 2, CountryLink("DE", 7), 5), new("FJ", "Fidschi", 31, 12, null, 0)];

    private static IReadOnlyList<IReadOnlyList<CalendarDay?>> November => [[null, null, new(26, null), new(27, new Link(Label.OfDate(EdtfDate.Of(2024, 11, 27)!), "days/11-27.html", 2)), null, null, null]];

    private static IEnumerable<Page> Facets(IReadOnlyList<Entry> entries) =>
    [
        new("facets.html", "facets", "", new FacetsModel("facets/index.0123abcd.js", [new(Label.OfTerm("countries"), "countries/index.html")])) { Title = Label.OfTerm("facets") },
        new("facets/index.0123abcd.js", "facet-index", "", new FacetIndexModel(
            entries.Count, 1, 1, [new("DE", "Deutschland", 7)], [new("2024", null, 6), new("-", null, 2)], [new("de", null, 9), new("-", null, 1)], ["facets/sources-1.0123abcd.js"], [new("-", entries.Count, "facets/undated-1.0123abcd.js")])),
        new("facets/sources-1.0123abcd.js", "facet-sources", "", new FacetSourcesModel([new("agenturen", "Agenturen", 4), new("-", null, 1)])),
        new("facets/undated-1.0123abcd.js", "facet-rows", "", new FacetRowsModel(["DE"], ["-"], ["de"], "0,,0,0", ["facets/undated-1-1.0123abcd.js"], 24)),
        new("facets/undated-1-1.0123abcd.js", "facet-cards", "", new FacetCardsModel([.. entries.Select(CardOf)], "facets.html")),
    ];

    private static MatrixModel Pairs(IReadOnlyList<Entry> entries)
    {
        var pair = new Link(Label.OfPair("Deutschland", "Norwegen"), "countries/de.html", 2);
        var heads = Together(entries).Take(2).ToList();
        return new MatrixModel(heads, [[null, pair], [pair, null]], [pair], 1);
    }

    private static IEnumerable<Page> Front(IReadOnlyList<Entry> entries)
    {
        var pager = new Pager(1, 7, null, "index-2.html", "index.html", "index-7.html")
        {
            Numbers = [new(Label.OfText("1"), "index.html"), new(Label.OfText("2"), "index-2.html"), new(Label.OfText("3"), "index-3.html"), null, new(Label.OfText("7"), "index-7.html")],
        };
        var list = new ListModel("articles", entries.Count, [.. entries.Select(CardOf)], pager);
        var years = new[] { DateLink("2024", 6), DateLink("2023", 2), DateLink("1989", 1), new Link(Label.OfTerm("undated"), "dates/index.html", 3) };
        foreach (var number in new[] { 1, 2 })
        {
            yield return new Page(number == 1 ? "index.html" : "index-2.html", "front", "", new FrontModel(list with { Pager = pager with { Number = number } }, Together(entries), years, Sources, Timeline, Figures) { Map = number == 1 ? Map : [] })
            {
                Title = Label.OfText("Archiv der Küste"),
                Feeds = [new Link(Label.OfText("Archiv der Küste"), "feed.xml")],
            };
        }
    }

    private static IEnumerable<Page> ArticlePages(IReadOnlyList<Entry> entries, int i)
    {
        var entry = entries[i];
        var dates = entry.Article.Date?.Value is { Year: { } year } ? new[] { DateLink(year.ToString("D4", CultureInfo.InvariantCulture), 1) } : [];
        yield return new Page(entry.Address, "article", entry.Article.Path, new ArticleModel(
            entry,
            CardOf(entry).Countries,
            dates,
            entry.Article.Source is { } source ? new Link(Label.OfText(source.Value), "sources/index.html", 4) : null,
            [.. entry.Article.Authors.Select(author => new Link(Label.OfText(author.Value), "sources/index.html", 1))],
            i > 0 ? entries[i - 1] : null,
            i < entries.Count - 1 ? entries[i + 1] : null)
        {
            Dossier = entry.Dossier,
            Within = CountryLink("DE", 3),
            NewerWithin = i > 1 ? entries[i - 2] : null,
            Same = i == 0 ? [new(entries[entries.Count / 2], 0.9), new(entries[^1], 0.55)] : [],
            Related = i == 0 ? [new(entries[entries.Count / 3])] : [],
        }) { Title = Label.OfText(entry.Article.Title.Value), Parents = dates };
        yield return new Page(entry.TwinAddress!, "twin", entry.Article.Path, entry.Dossier);
    }

    private static IEnumerable<Page> Country(IReadOnlyList<Entry> entries, string code)
    {
        var cards = entries.Where(entry => entry.Article.Countries.Any(tag => tag.Code == code)).Select(CardOf).ToList();
        var list = new ListModel("countries", cards.Count, cards, new Pager(1, 1, null, null, "countries/de.html", "countries/de.html")) 
        {
            Key = code,
            Main = 3,
            Timeline = Timeline,
            Newest = entries[0],
            Oldest = entries[^1],
            Together = Together(entries),
        };
        yield return new Page("countries/de.html", "list", "", list)
        {
            Title = Label.OfText(SampleArticles.CountryNames[code]),
            Parents = [new(Label.OfTerm("countries"), "countries/index.html")],
            Feeds = [new(Label.OfText(SampleArticles.CountryNames[code]), "countries/de.xml")],
        };
    }

    private static List<TaxonomySection> Letters(IReadOnlyList<Entry> entries) =>
        [.. Together(entries).OrderBy(link => link.Label.Text, StringComparer.Ordinal).GroupBy(link => link.Label.Text![..1], StringComparer.Ordinal).Select(letter => new TaxonomySection(Label.OfText(letter.Key), null, [.. letter]))];

    private static List<TaxonomySection> Years() =>
    [
        new(Label.OfDate(EdtfDate.Of(2024)!), DateLink("2024", 6), [DateLink("2024-10", 1), DateLink("2024-11", 1234)]),
        new(Label.OfDate(EdtfDate.Of(2023)!), DateLink("2023", 2), [DateLink("2023-02", 1), DateLink("2023-05", 1)]),
        new(Label.OfTerm("undated"), new Link(Label.OfTerm("undated"), "dates/index.html", 3), []),
    ];

    private static List<Link> Together(IReadOnlyList<Entry> entries) =>
        [.. entries.SelectMany(entry => entry.Article.Countries).GroupBy(tag => tag.Code, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => CountryLink(group.Key, group.Count()))];

    private static Link DateLink(string edtf, int count) =>
        new(EdtfDate.TryParse(edtf, out var date) ? Label.OfDate(date) : throw new ArgumentException(edtf, nameof(edtf)), edtf == "2024" ? "dates/2024.html" : "dates/index.html", count) { Key = edtf };

    private static Link CountryLink(string code, int count) => new(Label.OfText(SampleArticles.CountryNames[code]), code == "DE" ? "countries/de.html" : "countries/index.html", count) { Key = code };

    private static Card CardOf(Entry entry) => new(entry, [.. entry.Article.Countries.Select(tag => new CountryLink(tag, CountryLink(tag.Code, 3)))]);
}
