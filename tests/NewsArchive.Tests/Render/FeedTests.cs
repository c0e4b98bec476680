using System.Text.Json;
using System.Xml.Linq;
using NewsArchive.Archive.Site;

namespace NewsArchive.Tests.Render;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData(null)]
    [InlineData("https://example.org/archive/")]
    public void An_atom_feed_has_what_rfc_4287_demands(string? baseUrl)
    {
        var feed = XDocument.Parse(SampleSite.Render(SampleSite.Plan(baseUrl: baseUrl))["feed.xml"]).Root!;
        Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.NotNull(feed.Element(Atom + name)));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(SampleArticles.All.Count, entries.Count);
        Assert.All(entries, entry =>
        {
            Assert.All(new[] { "id", "title", "updated", "summary" }, name => Assert.NotNull(entry.Element(Atom + name)));
            Assert.StartsWith("urn:uuid:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.StartsWith(baseUrl ?? "articles/", entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
        });
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.Equal(entries.Max(entry => entry.Element(Atom + "updated")!.Value), feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void Only_a_known_day_is_published_and_no_moment_comes_from_a_clock()
    {
        var entries = XDocument.Parse(SampleSite.Render(SampleSite.Plan())["feed.xml"]).Root!.Elements(Atom + "entry")
            .ToDictionary(entry => entry.Element(Atom + "title")!.Value, entry => (Published: entry.Element(Atom + "published")?.Value, Updated: entry.Element(Atom + "updated")!.Value));
        Assert.Equal(("2024-11-27T00:00:00Z", "2024-11-27T00:00:00Z"), entries["Neue Fähre verbindet Husum mit den Halligen"]);
        Assert.Equal((null, "2024-11-01T00:00:00Z"), entries["Nachtzug von Prag nach Zürich fährt wieder"]);
        Assert.Equal((null, "1970-01-01T00:00:00Z"), entries["Hochwasser an der Moldau geht zurück"]);
        Assert.Equal((null, "1970-01-01T00:00:00Z"), entries["Kaffeehandel sucht neue Wege"]);
    }

    [Fact]
    public void A_json_feed_has_what_version_1_1_demands()
    {
        using var feed = JsonDocument.Parse(SampleSite.Render(SampleSite.Plan(baseUrl: "https://example.org/archive/"))["feed.json"]);
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://example.org/archive/feed.json", feed.RootElement.GetProperty("feed_url").GetString());
        var items = feed.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(SampleArticles.All.Count, items.Count);
        Assert.All(items, item =>
        {
            Assert.True(item.TryGetProperty("id", out _));
            Assert.True(item.TryGetProperty("content_text", out _));
        });
        Assert.Equal(SampleArticles.All.Count(entry => entry.Article.Date?.Value.IsDay == true), items.Count(item => item.TryGetProperty("date_published", out _)));
    }

    [Fact]
    public void The_id_of_an_article_does_not_change_with_its_address()
    {
        var moved = SampleArticles.All.Select(entry => entry with { Address = "elsewhere/" + entry.Address }).ToList();
        Assert.Equal(Ids(SampleArticles.All), Ids(moved));

        static List<string> Ids(IReadOnlyList<Entry> entries) =>
            [.. XDocument.Parse(SampleSite.Render(SampleSite.Plan(entries))["feed.xml"]).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];
    }

    [Fact]
    public void Characters_that_no_xml_file_can_hold_are_left_out()
    {
        var entry = SampleArticles.Entry("x/control", "Glocke\u0007 und \uFFFE halb\uD800 ganz \U0001F514", "2024-11-27", [], [], null, null);
        var feed = XDocument.Parse(SampleSite.Render(SampleSite.Plan([entry]))["feed.xml"]).Root!;
        Assert.Equal("Glocke und  halb\uFFFD ganz \U0001F514", feed.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    [Fact]
    public void A_sitemap_lists_full_addresses_and_days()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var pages = SampleSite.Render(SampleSite.Plan(baseUrl: "https://example.org/archive/"));
        var urls = XDocument.Parse(pages["sitemap.xml"]).Root!.Elements(sitemap + "url").ToList();
        Assert.Equal("https://example.org/archive/articles/2024/faehre.html", urls[0].Element(sitemap + "loc")!.Value);
        Assert.Equal("2024-11-27", urls[0].Element(sitemap + "lastmod")!.Value);
        Assert.Contains("Sitemap: https://example.org/archive/sitemap.xml\n", pages["robots.txt"], StringComparison.Ordinal);
    }
}
