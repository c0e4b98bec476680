namespace NewsArchive.Tests.Render;

/// <summary>What must hold on every page, whatever it shows.</summary>
public sealed class EveryPageTests
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self' file:";

    private static readonly Lazy<Dictionary<string, string>> Pages = new(() => SampleSite.Render(SampleSite.Plan()));

    public static TheoryData<string> Addresses => [.. Pages.Value.Keys.Where(address => address.EndsWith(".html", StringComparison.Ordinal))];

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_kind_renders_in_every_language(string language)
    {
        var pages = SampleSite.Render(SampleSite.Plan(language: language));
        SampleSite.Keep(pages, language);
        Assert.All(pages.Values, text => Assert.NotEqual("", text));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_page_is_well_formed(string address)
    {
        var page = Html.Parse(Pages.Value[address]);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        var ids = page.All.Where(element => element.HasAttribute("id")).Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_page_forbids_what_it_does_not_need(string address) =>
        Assert.Equal(Policy, Html.Parse(Pages.Value[address]).QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content"));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_page_asks_nothing_of_other_hosts_and_runs_nothing_inline(string address)
    {
        var page = Html.Parse(Pages.Value[address]);
        Assert.Empty(page.QuerySelectorAll("[style], style, iframe, img[src^='http'], script:not([type='application/ld+json']):not([src])"));
        Assert.All(page.QuerySelectorAll("script[src]"), script => Assert.StartsWith("assets/", script.GetAttribute("src"), StringComparison.Ordinal));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet]"), link => Assert.DoesNotContain("//", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_link_names_a_file_that_is_there(string address)
    {
        var links = Html.Parse(Pages.Value[address]).QuerySelectorAll("a[href], link[href]").Select(link => link.GetAttribute("href")!).Where(href => !href.Contains("://", StringComparison.Ordinal));
        foreach (var href in links)
        {
            var target = new Uri(new Uri("http://archive.test/" + address), href).AbsolutePath[1..];
            Assert.True(Pages.Value.ContainsKey(target) || target is "countries/de.xml" or "index-3.html" or "index-7.html", $"{address} leads to {target}, which nobody planned.");
        }
    }

    [Fact]
    public void The_same_page_has_the_same_bytes_every_time() =>
        Assert.Equal(Pages.Value, SampleSite.Render(SampleSite.Plan()));

    [Fact]
    public void Lines_end_as_on_unix_and_pages_end_with_a_line_end() =>
        Assert.All(Pages.Value.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)), page =>
        {
            Assert.DoesNotContain('\r', page.Value);
            Assert.EndsWith("\n", page.Value, StringComparison.Ordinal);
        });

    [Fact]
    public void The_page_for_missing_addresses_works_at_any_depth_when_the_sites_address_is_known()
    {
        var page = Html.Parse(SampleSite.Render(SampleSite.Plan(baseUrl: "https://example.org/archive/"))["404.html"]);
        Assert.All(page.QuerySelectorAll("a[href]:not(.skip), link[rel=stylesheet]"), link => Assert.StartsWith("https://example.org/archive/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Absolute_addresses_stand_only_where_the_sites_address_is_known()
    {
        Assert.Empty(Html.Parse(Pages.Value["index.html"]).QuerySelectorAll("link[rel=canonical], meta[property='og:url']"));
        var known = Html.Parse(SampleSite.Render(SampleSite.Plan(baseUrl: "https://example.org/archive/"))["index.html"]);
        Assert.Equal("https://example.org/archive/", known.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Fact]
    public void Style_sheet_and_article_pages_stay_within_their_weight()
    {
        Assert.InRange(Pages.Value["assets/site.0123abcd.css"].Length, 1, 20_000);
        foreach (var entry in SampleArticles.All)
        {
            var frame = System.Text.Encoding.UTF8.GetByteCount(Pages.Value[entry.Address]) - entry.Dossier.Read().Markdown.Length;
            Assert.True(frame < 14_000, $"{entry.Address} weighs {frame} bytes beside its text.");
        }
    }
}
