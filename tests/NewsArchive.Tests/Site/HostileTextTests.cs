using NewsArchive.Archive;

namespace NewsArchive.Tests.Site;

/// <summary>Text is text: nothing that stands in an input becomes mark-up, script or a link scheme of its own.</summary>
public sealed class HostileTextTests
{
    private const string Payload = "<script>alert(1)</script><img src=x onerror=alert(2)>\"' onmouseover='alert(3)' {{title}} {{{title}}} </title></script><svg/onload=alert(4)>";

    [Fact]
    public void No_tag_attribute_or_script_comes_from_a_text()
    {
        using var site = BuiltSite.Of(
            new Settings { Title = Payload, Description = Payload, BaseUrl = new Uri("https://example.org/") },
            ("pasted.txt", $"{Payload}\n\n{Payload} Kasachstan am 3. Mai 2024.\n\nvon Hans <b>Meier</b>\n\nQuelle: <i>dpa</i>"),
            ("stated.md", $"---\ntitle: '{Payload.Replace("'", "''", StringComparison.Ordinal)}'\ndate: \"2024-05-03\"\nauthor: ['<b>x</b>', '{{{{y}}}}']\nsource: '</script>'\ncountries: [KZ]\n'<k>': '<v>'\n---\n\n{Payload}\n\n[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](vbscript:x) ![e](javascript:x) <javascript:alert(1)> [f]( &#106;avascript:alert(1) )\n"),
            ("a<b>&'\"c.txt", "Titel\n\nEin Text über Polen."));
        Assert.All(site.Pages(), page =>
        {
            Assert.All(page.Page.QuerySelectorAll("script"), script => Assert.True(script.GetAttribute("type") == "application/ld+json" || script.GetAttribute("src")?.StartsWith("assets/", StringComparison.Ordinal) == true, script.OuterHtml));
            Assert.Empty(page.Page.QuerySelectorAll("svg[onload], img, iframe, object, embed, b, [onerror], [onmouseover], [onload], [style], style, base"));
            Assert.DoesNotContain(page.Page.QuerySelectorAll("[href], [src]"), element => IsActive(element.GetAttribute("href") ?? element.GetAttribute("src")!));
            Assert.NotEmpty(page.Page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]"));
        });
        Assert.Contains(site.Pages(), page => page.Page.QuerySelector("h1")?.TextContent.Contains("{{title}} {{{title}}}", StringComparison.Ordinal) == true);
        Assert.Empty(Links.Broken(site.Output));
    }

    [Fact]
    public void Every_json_and_xml_file_of_a_hostile_archive_parses()
    {
        using var site = BuiltSite.Of(new Settings { BaseUrl = new Uri("https://example.org/") }, ("a.txt", $"{Payload}\u0001\uFFFF\u2028\n\n]]> & Kasachstan {Payload}"));
        foreach (var (address, bytes) in site.Files())
        {
            if (address.EndsWith(".json", StringComparison.Ordinal))
            {
                using var json = System.Text.Json.JsonDocument.Parse(bytes);
            }
            else if (address.EndsWith(".xml", StringComparison.Ordinal))
            {
                System.Xml.Linq.XDocument.Load(new MemoryStream(bytes));
            }
        }

        Assert.All(
            site.Pages().SelectMany(page => page.Page.QuerySelectorAll("script[type='application/ld+json']")),
            script => System.Text.Json.JsonDocument.Parse(script.TextContent).Dispose());
    }

    private static bool IsActive(string link) =>
        new string([.. link.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))]) is var bare
        && (bare.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase));
}
