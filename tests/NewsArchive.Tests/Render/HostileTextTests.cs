using System.Text.Json;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Bodies;

namespace NewsArchive.Tests.Render;

/// <summary>Text is text: nothing that an input holds becomes a tag, an attribute, a script or a template.</summary>
public sealed class HostileTextTests
{
    private const string Nasty = "\"><script>alert(1)</script>{{settings.title}}{{{x}}}'--><img src=x onerror=alert(1)></title></script>\u2028&lt;";

    private const string NastyBody =
        """
        <script>alert(1)</script> {{settings.title}} <img src=x onerror=alert(1)>

        [klick](javascript:alert(1)) ![bild](https://example.org/a.png) ![x](data:text/html;base64,AAAA) [rel](../../etc/passwd) [ok](https://example.org/?a=1&b="2") <javascript:alert(1)>

        [breit](JaVaScRiPt:alert(1)) [tab](java&#9;script:alert(1)) [vb](vbscript:x) [proto](//evil.example/) <mailto:a@b.example>

        <div onclick="alert(1)">

        # Titel <b>fett</b> {#main}
        """;

    private static readonly Entry Entry = SampleArticles.Entry("x/nasty", Nasty, "2024-11-27", ["DE"], [], Nasty, Nasty, body: NastyBody) with { Lead = Nasty };

    [Fact]
    public void No_page_gains_an_element_or_a_handler()
    {
        foreach (var (address, text) in SampleSite.Render(SampleSite.Plan([Entry])).Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Html.Parse(text);
            Assert.True(page.QuerySelectorAll("script:not([type='application/ld+json']):not([src^='assets/']), img, [onerror], [onclick], [href^='javascript'], [href^='vbscript'], [href^='data:']").Length == 0, address);
            Assert.Single(page.QuerySelectorAll("head > title"));
        }
    }

    [Fact]
    public void The_words_are_shown_as_they_stand()
    {
        var page = Html.Parse(SampleSite.Render(SampleSite.Plan([Entry]))[Entry.Address]);
        Assert.Equal(Nasty, page.QuerySelector("h1")?.TextContent);
        Assert.Contains("<script>alert(1)</script> {{settings.title}}", page.QuerySelector(".text")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_inside_a_page_is_still_the_same_data()
    {
        var page = Html.Parse(SampleSite.Render(SampleSite.Plan([Entry]))[Entry.Address]);
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(Nasty, json.RootElement.GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData("[a](https://example.org/)", "https://example.org/")]
    [InlineData("[a](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("![a](https://example.org/a.png)", "https://example.org/a.png")]
    [InlineData("[a](javascript:alert(1))", null)]
    [InlineData("[a](file:///etc/passwd)", null)]
    [InlineData("[a](../b.html)", null)]
    [InlineData("[a](//example.org/)", null)]
    [InlineData("[a]: javascript:x\n\n[a]", null)]
    public void A_link_leads_to_the_web_or_is_text(string markdown, string? href)
    {
        var body = Html.Parse("<!doctype html>" + BodyHtml.Of(markdown));
        Assert.Equal(href, body.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal("a", body.Body!.TextContent.Trim());
    }

    [Fact]
    public void Headings_of_a_text_stand_below_the_headline_and_have_ids_of_their_own()
    {
        var body = Html.Parse("<!doctype html>" + BodyHtml.Of("# main\n\n### Größe\n\n###### tief\n\n# main\n"));
        Assert.Equal(["H2", "H4", "H6", "H2"], body.Body!.Children.Select(element => element.TagName));
        Assert.All(body.Body.Children, heading => Assert.StartsWith("t-", heading.Id, StringComparison.Ordinal));
        Assert.Equal(4, body.Body.Children.Select(heading => heading.Id).Distinct().Count());
    }
}
