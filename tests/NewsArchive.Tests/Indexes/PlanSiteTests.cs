using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Tests.Indexes;

public sealed class PlanSiteTests
{
    [Fact]
    public void Each_part_of_a_date_has_its_page()
    {
        var plan = SampleEntries.Plan(SampleEntries.Entry("a", "2024-11-26"), SampleEntries.Entry("b", "2024-11"), SampleEntries.Entry("c", "2023"), SampleEntries.Entry("d", "XXXX-08-02"), SampleEntries.Entry("e"));
        string[] expected = ["dates/2023.html", "dates/2024-11-26.html", "dates/2024-11.html", "dates/2024.html", "dates/index.html", "dates/undated.html"];
        Assert.Equal(expected, plan.Pages.Select(page => page.Address).Where(address => address.StartsWith("dates/", StringComparison.Ordinal)));
        Assert.Equal(2, List(plan, "dates/undated.html").Total);
        Assert.Equal(2, List(plan, "dates/2024-11.html").Total);
    }

    [Fact]
    public void Articles_come_newest_first_then_those_without_a_year_then_the_undated()
    {
        var plan = SampleEntries.Plan(SampleEntries.Entry("undated"), SampleEntries.Entry("old", "1998-01"), SampleEntries.Entry("august", "XXXX-08-02"), SampleEntries.Entry("new", "2024-11-26"), SampleEntries.Entry("month", "2024-11"));
        var front = (FrontModel)plan.Pages.Single(page => page.Address == "index.html").Model;
        Assert.Equal(["new", "month", "old", "august", "undated"], front.List.Cards.Select(card => card.Entry.Article.Id));
    }

    [Fact]
    public void A_list_is_cut_into_pages_of_twenty()
    {
        var plan = SampleEntries.Plan([.. Enumerable.Range(0, 45).Select(i => SampleEntries.Entry($"a{i:D2}", main: ["KZ"]))]);
        Assert.Equal([20, 20, 5], new[] { "countries/kz.html", "countries/kz-2.html", "countries/kz-3.html" }.Select(address => List(plan, address).Cards.Count));
        var pager = List(plan, "countries/kz-2.html").Pager;
        Assert.Equal(("countries/kz.html", "countries/kz-3.html"), (pager.Previous, pager.Next));
    }

    [Fact]
    public void The_address_of_an_article_does_not_depend_on_other_articles()
    {
        var alone = SampleEntries.Plan(SampleEntries.Entry("a", "2024"));
        var together = SampleEntries.Plan(SampleEntries.Entry("b", "2024"), SampleEntries.Entry("a", "2024"), SampleEntries.Entry("c", "2024"));
        var address = alone.Pages.Single(page => page.Kind == "article").Address;
        Assert.Contains(together.Pages, page => page.Address == address && page.Source == "a.txt");
    }

    [Fact]
    public void Two_articles_with_one_address_are_an_error_that_names_both()
    {
        List<Diagnostic> diagnostics = [];
        var plan = SampleEntries.Plan(new Settings(), diagnostics, SampleEntries.Entry("b", "2024", slug: "gleich"), SampleEntries.Entry("a", "2024", slug: "gleich"));
        var problem = Assert.Single(diagnostics);
        Assert.Equal("b.txt:1: error NA3001: The address articles/2024/gleich.html is already taken by a.txt, so this article has no page. Give one of the two another 'slug:' in its front matter.", problem.ToString());
        Assert.Single(plan.Pages, page => page.Kind == "article");
    }

    [Fact]
    public void Names_that_differ_only_in_spelling_share_a_page_under_the_more_frequent_spelling()
    {
        var plan = SampleEntries.Plan(SampleEntries.Entry("a", source: "DPA"), SampleEntries.Entry("b", source: "dpa"), SampleEntries.Entry("c", source: "dpa"));
        var page = plan.Pages.Single(page => page.Address == "sources/dpa.html");
        Assert.Equal("dpa", page.Title!.Text);
        Assert.Equal(3, List(plan, page.Address).Total);
    }

    [Fact]
    public void Sitemap_and_robots_need_the_address_of_the_site()
    {
        Assert.DoesNotContain(SampleEntries.Plan(SampleEntries.Entry("a")).Pages, page => page.Kind is "sitemap" or "robots");
        var plan = SampleEntries.Plan(new Settings { BaseUrl = new Uri("https://example.org/archiv/") }, [], SampleEntries.Entry("a", "2024-11-26"));
        var sitemap = (SitemapModel)plan.Pages.Single(page => page.Address == "sitemap.xml").Model;
        Assert.Contains(sitemap.Entries, entry => entry.Modified?.ToString() == "2024-11-26");
        Assert.DoesNotContain(sitemap.Entries, entry => entry.Address is "404.html" or "feed.xml");
    }

    [Fact]
    public void Every_page_has_an_address_of_its_own()
    {
        var plan = SampleEntries.Plan([.. Enumerable.Range(0, 60).Select(i => SampleEntries.Entry($"x/{i}", i % 3 == 0 ? null : $"20{i % 20 + 10}-0{i % 9 + 1}", source: i % 2 == 0 ? "Channel" : "Channel 2", authors: ["Index", $"Person {i % 7}"], main: ["KZ"], mentioned: ["RU"]))]);
        Assert.Equal(plan.Pages.Count, plan.Pages.Select(page => page.Address).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_eleventh_page_of_a_year_is_not_its_november()
    {
        List<Diagnostic> diagnostics = [];
        var plan = SampleEntries.Plan(new Settings(), diagnostics, [.. Enumerable.Range(0, 250).Select(i => SampleEntries.Entry($"a{i:D3}", $"2024-{i % 12 + 1:D2}"))]);
        Assert.Empty(diagnostics);
        Assert.Equal((20, 250), (List(plan, "dates/2024-11.html").Total, List(plan, "dates/2024-p11.html").Total));
    }

    [Fact]
    public void The_site_speaks_the_language_of_most_articles_unless_told_otherwise()
    {
        Entry[] entries = [WithLanguage("a", "de"), WithLanguage("b", "en"), WithLanguage("c", "de-AT")];
        Assert.Equal("de", SampleEntries.Plan(new Settings(), [], entries).Language);
        Assert.Equal("en", SampleEntries.Plan(new Settings { Language = "en" }, [], entries).Language);
        Assert.Equal("en", SampleEntries.Plan(new Settings(), []).Language);
    }

    [Fact]
    public void A_language_that_the_theme_cannot_speak_is_reported_with_those_that_it_can()
    {
        List<Diagnostic> diagnostics = [];
        Assert.Equal("de", SampleEntries.Plan(new Settings { Language = "fr" }, diagnostics, WithLanguage("a", "de")).Language);
        Assert.Contains("Choose one of de, en", Assert.Single(diagnostics).WayOut, StringComparison.Ordinal);
    }

    private static ListModel List(SitePlan plan, string address) => (ListModel)plan.Pages.Single(page => page.Address == address).Model;

    private static Entry WithLanguage(string id, string tag)
    {
        var entry = SampleEntries.Entry(id);
        return entry with { Article = entry.Article with { Language = new Found<string>(tag, entry.Article.Title.Evidence) } };
    }
}
