using NewsArchive.Archive;
using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.Tests.Site;

public sealed class LeaveOutTests
{
    [Fact]
    public void What_is_left_out_has_no_page_and_no_link_leads_there()
    {
        const SiteParts All = SiteParts.Authors | SiteParts.Days | SiteParts.Facets | SiteParts.Feeds | SiteParts.Pairs | SiteParts.Review | SiteParts.Search | SiteParts.Sources;
        using var site = BuiltSite.Of(new Settings { LeftOut = All, MarkdownTwins = false }, [.. MadeUpTexts.Of(60)]);
        Assert.Empty(Links.Broken(site.Output));
        Assert.DoesNotContain("review.html", site.Files().Keys);
        var folders = site.Files().Keys.Select(address => address.Split('/')[0]).Where(name => !name.Contains('.', StringComparison.Ordinal)).Distinct();
        Assert.Equal(["articles", "assets", "countries", "data", "dates"], folders.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(site.Files().Keys, address => address.StartsWith("countries/", StringComparison.Ordinal) && !address.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_still_says_who_wrote_it_and_where()
    {
        using var site = BuiltSite.Of(new Settings { LeftOut = SiteParts.Authors | SiteParts.Sources }, ("a.md", "---\ntitle: Ein Titel\nauthor: Anna Ahrens\nsource: Hafenbote\n---\n\nEin Satz über Kasachstan.\n"));
        var record = site.Pages().Single(page => page.Address.StartsWith("articles/", StringComparison.Ordinal)).Page.QuerySelector(".record")!;
        Assert.Contains("Anna Ahrens", record.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hafenbote", record.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(record.QuerySelectorAll("a"), link => link.TextContent is "Anna Ahrens" or "Hafenbote");
    }
}
