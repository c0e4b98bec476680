using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.BrowserTests.Browser;
using NewsArchive.BrowserTests.Sites;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>Pages stay light, however large the archive. Sizes are bytes before compression, KB are 1,024 of them.</summary>
[Collection(WithChromium.Name)]
public sealed class WeightTests(Chromium chromium)
{
    private const int Kilobyte = 1024;
    private static readonly HtmlParser Parser = new();

    private const int MostOfAPage = 32;

    /// <summary>In KB: the matrix of pairs has 552 cells that are links, the front page a map of the world, a year twelve calendars.</summary>
    private static readonly Dictionary<string, int> MostOfAKind = new(StringComparer.Ordinal) { ["pairs-index"] = 72, ["front"] = 50, ["dates-year"] = 42 };

    [Fact]
    public void The_made_up_archive_is_large_enough_to_tell()
    {
        var site = chromium.Sites["made-up"];
        Assert.Equal(2_000, site.Pages.Count(address => address.StartsWith("articles/", StringComparison.Ordinal)));
        Assert.True(site.Pages.Count(address => address.StartsWith("countries/", StringComparison.Ordinal) && !address.Contains('-', StringComparison.Ordinal)) > 60);
        Assert.Equal(10, site.Pages.Count(address => address.Length == "dates/2015.html".Length && PageKinds.KindOf(address) == "dates-year"));
        Assert.Contains("dates/undated.html", site.Pages);
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("made-up")]
    public void An_article_s_page_has_at_most_14_kb_beside_its_text(string name) => NoPage(name, 14 * Kilobyte, (address, html, page) =>
        address.StartsWith("articles/", StringComparison.Ordinal) ? Encoding.UTF8.GetByteCount(html) - Encoding.UTF8.GetByteCount(page.QuerySelector("main .text")!.TextContent) : 0);

    [Theory]
    [InlineData("seeds")]
    [InlineData("made-up")]
    public void A_page_has_at_most_32_kb_and_three_kinds_more(string name)
    {
        var site = chromium.Sites[name];
        var heaviest = site.Pages.GroupBy(PageKinds.KindOf, StringComparer.Ordinal)
            .Select(kind => (Kind: kind.Key, Size: kind.Max(address => new FileInfo(Path.Combine(site.Folder, address)).Length))).ToList();
        var over = heaviest.Where(kind => kind.Size > MostOfAKind.GetValueOrDefault(kind.Kind, MostOfAPage) * Kilobyte).Select(kind => $"{kind.Kind} has {kind.Size}").ToList();
        Assert.True(over.Count == 0, $"Too heavy in {name}: {string.Join(", ", over)}");
    }

    [Theory]
    [InlineData("seeds")]
    [InlineData("made-up")]
    public void A_page_s_styles_have_less_than_20_kb(string name) => NoPage(name, 20 * Kilobyte, (address, _, page) => Sum(name, address, page.QuerySelectorAll("link[rel=stylesheet]"), "href"));

    [Theory]
    [InlineData("seeds")]
    [InlineData("made-up")]
    public void A_page_s_scripts_have_less_than_30_kb(string name) => NoPage(name, 30 * Kilobyte, (address, _, page) => Sum(name, address, page.QuerySelectorAll("script[src]"), "src"));

    [Fact]
    public void A_page_of_a_list_has_at_most_20_articles() => NoPage("made-up", 20, (_, _, page) => page.QuerySelectorAll("main article.card").Length);

    // The largest value and its page are what a person wants to know first.
    private void NoPage(string name, int limit, Func<string, string, IDocument, long> measure)
    {
        var site = chromium.Sites[name];
        var over = site.Pages.AsParallel()
            .Select(address =>
            {
                var html = File.ReadAllText(Path.Combine(site.Folder, address));
                using var page = Parser.ParseDocument(html);
                return (address, Value: measure(address, html, page));
            })
            .Where(page => page.Value > limit)
            .OrderByDescending(page => page.Value).ThenBy(page => page.address, StringComparer.Ordinal).ToList();
        Assert.True(over.Count == 0, $"{over.Count} pages of {name} have more than {limit}: {string.Join(", ", over.Take(5).Select(page => $"{page.address} has {page.Value}"))}");
    }

    // The page for missing addresses names its files by their full URL, since it is shown at any depth.
    private long Sum(string name, string address, IEnumerable<IElement> elements, string attribute)
    {
        var site = chromium.Sites[name];
        var served = chromium.Sites.View(name, "http");
        return elements
            .Select(element => served.AddressOf(new Uri(new Uri(served.Root, address), element.GetAttribute(attribute)!).AbsoluteUri))
            .Sum(file => new FileInfo(Path.Combine(site.Folder, file)).Length);
    }
}
