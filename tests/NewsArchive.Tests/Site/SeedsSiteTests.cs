using NewsArchive.Archive;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Site;

/// <summary>The main job: the five sample texts become a site.</summary>
public sealed class SeedsSiteTests : IDisposable
{
    private readonly BuiltSite _site = BuiltSite.OfFolder(Repository.Seeds, new Settings { Title = "Archiv", BaseUrl = new Uri("https://example.org/archiv/") });

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Every_text_becomes_a_page_and_no_text_is_wrong()
    {
        Assert.Empty(_site.Diagnostics);
        Assert.Equal(5, _site.Files().Keys.Count(address => address.StartsWith("articles/", StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_internal_link_resolves() => Assert.Empty(Links.Broken(_site.Output));

    [Theory]
    [InlineData("index.html")]
    [InlineData("countries/index.html")]
    [InlineData("countries/kz.html")]
    [InlineData("countries/kz.xml")]
    [InlineData("countries/kz.json")]
    [InlineData("dates/index.html")]
    [InlineData("dates/2024.html")]
    [InlineData("dates/2024-11.html")]
    [InlineData("dates/2024-11-26.html")]
    [InlineData("dates/undated.html")]
    [InlineData("sources/index.html")]
    [InlineData("sources/agenturen.html")]
    [InlineData("authors/johannes-krueger.html")]
    [InlineData("about.html")]
    [InlineData("404.html")]
    [InlineData("feed.xml")]
    [InlineData("feed.json")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("data/articles.json")]
    [InlineData("data/articles.csv")]
    public void The_site_has_the_page(string address) => Assert.Contains(address, _site.Files().Keys);

    [Fact]
    public void All_five_texts_are_about_kazakhstan() =>
        Assert.Equal(5, _site.Pages().Single(page => page.Address == "countries/kz.html").Page.QuerySelectorAll("main article").Length);

    [Fact]
    public void A_date_is_shown_as_far_as_it_is_known()
    {
        var dates = _site.Pages().Where(page => page.Address.StartsWith("articles/", StringComparison.Ordinal)).Select(page => page.Page.QuerySelector("main > article")!.TextContent).ToList();
        Assert.Single(dates, text => text.Contains("26. November 2024", StringComparison.Ordinal));
        Assert.Single(dates, text => text.Contains("2. August, Jahr unbekannt", StringComparison.Ordinal));
        Assert.Contains(dates, text => text.Contains("undatiert", StringComparison.Ordinal));
        Assert.DoesNotContain(dates, text => text.Contains("1. November 2024", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_article_has_its_markdown_beside_it() =>
        Assert.All(
            _site.Files().Keys.Where(address => address.StartsWith("articles/", StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal)),
            address => Assert.StartsWith("---\ntitle: ", _site.Text(Path.ChangeExtension(address, ".md")), StringComparison.Ordinal));

    [Fact]
    public void Reading_the_markdown_twins_back_gives_the_same_twins()
    {
        using var second = new TwinsOf(_site);
        Assert.Equal(second.Expected, second.Actual);
    }

    /// <summary>A site built from the Markdown twins of another: each twin again, under its id.</summary>
    private sealed class TwinsOf : IDisposable
    {
        private readonly BuiltSite _second;

        public TwinsOf(BuiltSite first)
        {
            (string Name, string Text)[] twins = [.. first.Files().Keys
                .Where(address => address.EndsWith(".md", StringComparison.Ordinal))
                .Select(address => first.Text(address))
                .Select(text => (IdOf(text) + ".md", text))];
            _second = BuiltSite.Of(new Settings { BaseUrl = new Uri("https://example.org/archiv/") }, twins);
            Expected = [.. twins.Select(twin => twin.Text).Order(StringComparer.Ordinal)];
            Actual = [.. _second.Files().Keys.Where(address => address.EndsWith(".md", StringComparison.Ordinal)).Select(_second.Text).Order(StringComparer.Ordinal)];
        }

        public string[] Expected { get; }

        public string[] Actual { get; }

        public void Dispose() => _second.Dispose();

        private static string IdOf(string twin) => twin.Split('\n').First(line => line.StartsWith("id: ", StringComparison.Ordinal))["id: ".Length..].Trim('"');
    }
}
