using System.Text.RegularExpressions;
using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Facets;

/// <summary>How readers come to the page of filters, use it, and leave it.</summary>
[Collection(WithChromium.Name)]
public sealed partial class FacetWalkTests(Chromium chromium)
{
    [Theory]
    [InlineData("file")]
    [InlineData("http")]
    public async Task From_a_country_by_a_year_to_an_article_and_back_by_the_back_button(string scheme)
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("made-up", scheme), new Look(Look.Desk));
        var page = new FacetPage(visit);
        await visit.OpenAsync("countries/kz.html");
        var all = Number().Match(await visit.Page.Locator(".sum").InnerTextAsync()).Value;
        await visit.FollowAsync(Facets(), ".sum");
        await page.SettledAsync();
        Assert.EndsWith("facets.html?c=KZ", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(all + " Artikel", await page.StatusAsync());
        Assert.StartsWith("Kasachstan – ", await visit.Page.TitleAsync(), StringComparison.Ordinal);

        var year = (await page.OptionsAsync()).First(option => option is { Facet: "y", CanBeChosen: true });
        await page.ChooseAsync(year);
        Assert.EndsWith("?c=KZ&y=" + year.Value, visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal($"{year.Count} Artikel", await page.StatusAsync());

        await visit.FollowAsync(Article(), "#results");
        await visit.Page.GoBackAsync();
        await page.SettledAsync();
        Assert.Equal($"{year.Count} Artikel", await page.StatusAsync());
        await visit.Page.GoBackAsync();
        await page.SettledAsync();
        Assert.Equal(all + " Artikel", await page.StatusAsync());
        Assert.False((await page.OptionsAsync()).Single(option => option.Facet == "y" && option.Value == year.Value).IsChosen);
        await visit.Page.GoBackAsync();
        Assert.Equal("countries/kz.html", visit.Address);
        Faults.None(visit.Alarms);
    }

    [Theory]
    [InlineData("dates/2020.html", "?y=2020")]
    [InlineData("dates/undated.html", "?y=-")]
    [InlineData("sources/reuters.html", "?s=reuters")]
    [InlineData("pairs/kz-ru.html", "?c=KZ,RU")]
    public async Task Lists_lead_to_what_they_show(string list, string query)
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("made-up", "file"), new Look(Look.Desk));
        var page = new FacetPage(visit);
        await visit.OpenAsync(list);
        var all = Number().Match(await visit.Page.Locator(".sum").InnerTextAsync()).Value;
        await visit.FollowAsync(Facets(), ".sum");
        await page.SettledAsync();
        Assert.EndsWith(query, visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(all + " Artikel", await page.StatusAsync());
        Faults.None(visit.Alarms);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("http")]
    public async Task Every_article_stands_on_one_of_the_pages(string scheme)
    {
        var site = chromium.Sites.View("made-up", scheme);
        await using var visit = await chromium.VisitAsync(site, new Look(Look.Desk));
        var page = new FacetPage(visit);
        await page.OpenAsync("?c=KZ");
        var found = new List<string>(await page.ArticlesAsync());
        for (var next = visit.Page.Locator("#pages a[rel=next]"); await next.CountAsync() > 0; found.AddRange(await page.ArticlesAsync()))
        {
            await next.ClickAsync();
            await page.SettledAsync();
            Assert.Equal("articles", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        }

        Assert.Equal(NaiveFacets.Of(site.Site).Find(new Choice(["KZ"], false, "", [], [], [])).Select(article => article.Address), found);
        await page.OpenAsync("?c=KZ&p=999");
        Assert.Equal(found[^1], (await page.ArticlesAsync())[^1]);
        Faults.None(visit.Alarms);
    }

    [Fact]
    public async Task A_keyboard_is_enough_and_focus_stays()
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("made-up", "file"), new Look(Look.Desk));
        var page = new FacetPage(visit);
        await page.OpenAsync();
        await visit.Page.Locator("[data-facet=c] [type=search]").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("kasachs");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Space");
        await Arrival.AtAsync(visit.Page, url => url.EndsWith("c=KZ", StringComparison.Ordinal));
        await page.SettledAsync();
        Assert.Equal("KZ", await visit.Page.EvaluateAsync<string>("document.activeElement.value"));
        Assert.Equal("status", await visit.Page.Locator("#count").GetAttributeAsync("role"));
        await visit.Page.Locator("#chosen button").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.UntilAsync("!location.search");
        await page.SettledAsync();
        Assert.Equal("articles", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("2.000 Artikel", await page.StatusAsync());
        Faults.None(visit.Alarms);
    }

    [Theory]
    [InlineData("?c=QQ,KZ&y=1066&s=none-such&l=xx")]
    [InlineData("?c=%3Cscript%3Ealert(1)%3C/script%3E&y=&s=../../x&l=%00&r=x&m=y&p=-3")]
    public async Task An_address_that_somebody_made_up_breaks_nothing(string query)
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("made-up", "http"), new Look(Look.Desk));
        var page = new FacetPage(visit);
        await page.OpenAsync(query);
        var chips = visit.Page.Locator("#chosen button[aria-label]");
        while (await chips.CountAsync() > 0)
        {
            await page.ClickAsync(chips.First);
        }

        Assert.Equal("2.000 Artikel", await page.StatusAsync());
        Faults.None(visit.Alarms);
    }

    [Fact]
    public async Task A_choice_loads_little()
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("made-up", "http"), new Look(Look.Desk));
        var loaded = new List<string>();
        visit.Page.Request += (_, request) => loaded.Add(visit.AddressOf(request.Url));
        await new FacetPage(visit).OpenAsync("?y=2020");
        Assert.DoesNotContain(loaded, address => address.StartsWith("facets/2019", StringComparison.Ordinal));
        Assert.InRange(loaded.Count(address => address.StartsWith("facets/", StringComparison.Ordinal)), 4, 6);
    }

    [Fact]
    public async Task Without_scripts_the_page_is_a_list_of_the_indexes()
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("made-up", "file"), new Look(Look.Phone, Scripts: false));
        foreach (var index in (string[])["countries", "pairs", "dates", "days", "sources", "authors"])
        {
            await visit.OpenAsync("facets.html");
            await visit.FollowAsync(new Regex($"^{index}/index\\.html$", RegexOptions.None, TimeSpan.FromSeconds(1)), "#ways");
        }
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named_and_the_indexes_stay()
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("made-up", "http"), new Look(Look.Desk));
        await visit.Page.RouteAsync("**/facets/index.*", route => route.AbortAsync());
        await visit.Page.GotoAsync((await LinkAsync(visit)).ToString());
        await visit.Page.Locator("#ways [role=status]").WaitForAsync();
        Assert.Contains("facets/index.", await visit.Page.Locator("#ways [role=status]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator("#ways a").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData("?c=US,RU,KZ=2024", "{\"q\":\"\",\"m\":\"all\",\"r\":\"\",\"p\":1,\"c\":[\"US\",\"RU\"],\"y\":[],\"s\":[],\"l\":[]}", "?c=US,RU")]
    [InlineData("?q=%C3%84pfel+und%20%22Birnen%22&c=KZ&c=JP&m=any&y=2024,-&s=dpa&l=de-AT&r=main&p=2", null, "?q=%C3%84pfel+und+%22Birnen%22&c=KZ,JP&y=2024,-&s=dpa&l=de-AT&m=any&r=main&p=2")]
    [InlineData("?m=any&c=KZ,KZ", null, "?c=KZ")]
    [InlineData("?x=1#y", null, "")]
    public async Task A_choice_has_one_spelling_in_addresses(string query, string? parsed, string printed)
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("seeds", "file"), new Look(Look.Desk));
        await visit.OpenAsync("facets.html");
        Assert.Equal(printed, await visit.Page.EvaluateAsync<string>("query => archiveState.print(archiveState.parse(query))", query));
        Assert.Equal(printed, await visit.Page.EvaluateAsync<string>("query => archiveState.print(archiveState.parse(query))", printed));
        if (parsed is not null)
        {
            Assert.Equal(parsed, await visit.Page.EvaluateAsync<string>("query => JSON.stringify(archiveState.parse(query))", query));
        }
    }

    private static async Task<Uri> LinkAsync(Visit visit)
    {
        await visit.OpenAsync("about.html");
        return new Uri(await visit.Page.Locator("header nav a[href$='facets.html']").EvaluateAsync<string>("a => a.href"));
    }

    [GeneratedRegex(@"^facets\.html$")]
    private static partial Regex Facets();

    [GeneratedRegex(@"^articles/.+\.html$")]
    private static partial Regex Article();

    [GeneratedRegex(@"^[\d.]+")]
    private static partial Regex Number();
}
