using NewsArchive.BrowserTests.Browser;
using NewsArchive.BrowserTests.Pages;
using NewsArchive.BrowserTests.Sites;

namespace NewsArchive.BrowserTests.Search;

/// <summary>The search page as readers use it, and what it says when something is amiss.</summary>
[Collection(WithChromium.Name)]
public sealed class SearchWalkTests(Chromium chromium)
{
    public static TheoryData<string> Schemes => new() { "file", "http" };

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task From_a_page_to_the_search_to_an_article_with_its_words_marked_and_back(string scheme)
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("seeds", scheme), new Look(Look.Desk));
        await visit.OpenAsync("index.html");
        await visit.FollowAsync(new("^search\\.html$", default, TimeSpan.FromSeconds(1)), "header");
        await visit.Page.Locator("#q").PressSequentiallyAsync("Wirtschaftsbeziehung");

        // Results of the first letters are taken away again: what follows waits for those of the whole word.
        await Arrival.AtAsync(visit.Page, url => url.Contains("q=Wirtschaftsbeziehung", StringComparison.Ordinal));
        await visit.Page.Locator("ol.hits[aria-busy=false]").WaitForAsync();
        var first = visit.Page.Locator("ol.hits a").First;
        Assert.Contains("Wirtschaftsbeziehung", await first.Locator("mark").Or(visit.Page.Locator("ol.hits .lead mark")).First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Matches("^\\d+ Artikel gefunden$", await visit.Page.Locator("[role=status]").InnerTextAsync());
        Assert.Contains("q=Wirtschaftsbeziehung", visit.Page.Url, StringComparison.Ordinal);
        var target = await first.GetAttributeAsync("href");
        Assert.Contains("#:~:text=", target, StringComparison.Ordinal);

        // By key alone: down from the words to the first result, and on.
        await visit.Page.Locator("#q").PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(visit.Page, url => url.Contains("/articles/", StringComparison.Ordinal));
        Assert.Equal(target!.Split('#')[0], visit.Address);
        await visit.Page.GoBackAsync();
        Assert.Equal("Wirtschaftsbeziehung", await visit.Page.Locator("#q").InputValueAsync());
        await visit.Page.Locator("ol.hits a").First.WaitForAsync();
        Faults.None(visit.Alarms);
    }

    [Fact]
    public async Task Filters_in_the_address_become_words()
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("made-up", "http"), new Look(Look.Phone));
        await visit.OpenAsync("search.html?q=Bahnhof&c=KZ,RU&m=any&y=2019,2020");
        await visit.Page.Locator("ol.hits a").First.WaitForAsync();
        Assert.Equal("Bahnhof land:KZ,RU jahr:2019,2020", await visit.Page.Locator("#q").InputValueAsync());
        Assert.All(await visit.Page.Locator("ol.hits time").AllInnerTextsAsync(), date => Assert.Matches("2019|2020", date));
        Faults.None(visit.Alarms);
    }

    [Fact]
    public async Task A_reason_is_given_where_a_match_is_not_literal()
    {
        using var site = RecallTable.Build();
        await using var visit = await chromium.VisitAsync(site.OnDisk, new Look(Look.Desk));
        var page = await SearchPage.OpenAsync(visit);
        foreach (var (query, reason) in ((string, string)[])[
            ("Energie", "„Energie“ ist Teil von „Sonnenenergie“."), ("Kiew", "„Kiew“ heißt dort „Kyjiw“."), ("Banken", "„Banken“ steht dort als „Bank“."), ("Türkei", "Das Land oder die Quelle „Türkei“ ist dem Artikel zugeordnet.")])
        {
            await page.FindAsync(query);
            Assert.Contains(reason, await visit.Page.Locator(".because").AllInnerTextsAsync());
        }
    }

    [Fact]
    public async Task What_cannot_be_found_is_said()
    {
        using var site = RecallTable.Build();
        await using var visit = await chromium.VisitAsync(site.OnDisk, new Look(Look.Desk));
        var page = await SearchPage.OpenAsync(visit);
        await page.FindAsync("die Xylophonistin ");
        Assert.Equal("Kein Artikel passt zu dieser Suche.", await page.StatusAsync());
        Assert.Equal("Nicht gesucht, weil es in fast jedem Artikel steht: „die“. Kommt in diesem Archiv nicht vor: „Xylophonistin“.", await visit.Page.Locator(".notes").InnerTextAsync());
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task A_missing_shard_is_named_and_the_page_goes_on(string scheme)
    {
        using var site = RecallTable.Build();
        using var server = new StaticServer();
        var shard = Directory.EnumerateFiles(Path.Combine(site.Folder, "search")).Single(file => File.ReadAllText(file) is var text && text.StartsWith("archiveData([[", StringComparison.Ordinal) && text.Contains("\"krieg", StringComparison.Ordinal));
        var (name, content) = ("search/" + Path.GetFileName(shard), await File.ReadAllBytesAsync(shard));
        File.Delete(shard);
        await using var visit = await chromium.VisitAsync(scheme == "file" ? site.OnDisk : server.View(site), new Look(Look.Desk));
        var page = await SearchPage.OpenAsync(visit);
        Assert.Empty(await page.FindAsync("Krieg"));
        Assert.Contains($"Die Datei {name} konnte nicht geladen werden", await page.StatusAsync(), StringComparison.Ordinal);
        await File.WriteAllBytesAsync(shard, content);
        Assert.NotEmpty(await page.FindAsync("Krieg"));
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_offers_the_indexes()
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("seeds", "file"), new Look(Look.Desk, Scripts: false));
        await visit.OpenAsync("search.html");
        Assert.Contains("JavaScript", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await visit.FollowAsync(new("^countries/index\\.html$", default, TimeSpan.FromSeconds(1)));
        Faults.None(visit.Alarms);
    }

    [Theory]
    [InlineData(Look.Phone, false)]
    [InlineData(Look.Desk, true)]
    public async Task Results_shut_nobody_out(int width, bool dark)
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("made-up", "http"), new Look(width, dark));
        await visit.OpenAsync("search.html?q=Regierung+Bahn");
        await visit.Page.Locator("ol.hits a").First.WaitForAsync();
        await visit.Page.EvaluateAsync(new Deque.AxeCore.Commons.BundledAxeScriptProvider().GetScript() + "; null");
        Faults.None(await visit.Page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'], preload: false }))
              .violations.flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${n.html.slice(0, 200)} ${n.failureSummary}`))
            """));
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await Pictures.TakeAsync(visit.Page, $"search-results-{width}{(dark ? "-dark" : "")}");
        Faults.None(visit.Alarms);
    }
}
