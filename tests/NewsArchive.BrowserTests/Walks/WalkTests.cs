using System.Text.RegularExpressions;
using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Walks;

/// <summary>The ways through the site that its readers take, by clicking what they see; from the disk and over http, with and without scripts.</summary>
[Collection(WithChromium.Name)]
public sealed partial class WalkTests(Chromium chromium)
{
    private const string Crumbs = "nav:has(ol)";

    public static TheoryData<string, string, bool> Ways => new()
    {
        { "seeds", "file", true },
        { "seeds", "http", false },
        { "made-up", "file", false },
        { "made-up", "http", true },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public Task From_the_front_page_to_a_country_to_an_article_and_back(string site, string scheme, bool scripts) => WalkAsync(site, scheme, scripts, async visit =>
    {
        var country = await visit.FollowAsync(Country());
        await visit.FollowAsync(Article());
        Assert.NotEmpty(await visit.Page.Locator("h1").InnerTextAsync());
        await visit.FollowAsync(Country());
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        Assert.Equal(country, visit.Address);
        await visit.FollowAsync(CountryIndex(), Crumbs);
        await visit.FollowAsync(Front(), "header");
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task From_a_year_to_a_month_to_a_day_to_an_article_and_back_by_breadcrumbs(string site, string scheme, bool scripts) => WalkAsync(site, scheme, scripts, async visit =>
    {
        var year = await visit.FollowAsync(Year());
        var month = await visit.FollowAsync(Month());
        var day = await visit.FollowAsync(Day());
        await visit.FollowAsync(Article());
        await visit.FollowAsync(Exactly(day), Crumbs);
        await visit.FollowAsync(Exactly(month), Crumbs);
        await visit.FollowAsync(Exactly(year), Crumbs);
        await visit.FollowAsync(DateIndex(), Crumbs);
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Through_the_indexes_in_the_navigation(string site, string scheme, bool scripts) => WalkAsync(site, scheme, scripts, async visit =>
    {
        foreach (var index in await AddressesIn(visit, "header nav"))
        {
            await visit.OpenAsync(index == "about.html" ? "index.html" : "about.html");
            await visit.FollowAsync(Exactly(index), "header nav");
            Assert.Equal(1, await visit.Page.Locator("header nav [aria-current]").CountAsync());
            if (index.EndsWith("/index.html", StringComparison.Ordinal))
            {
                var folder = index[..^"index.html".Length];
                await visit.FollowAsync(new Regex("^" + Regex.Escape(folder), RegexOptions.None, TimeSpan.FromSeconds(1)));
                await visit.FollowAsync(Article());
            }
        }
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task By_a_tag_of_a_card_to_its_country_and_by_source_and_author_to_theirs(string site, string scheme, bool scripts) => WalkAsync(site, scheme, scripts, async visit =>
    {
        await visit.FollowAsync(Country(), "main article");
        foreach (var (index, page) in (IEnumerable<(string, Regex)>)[("sources/index.html", Source()), ("authors/index.html", Author())])
        {
            await visit.OpenAsync(index);
            var listing = await visit.FollowAsync(page);
            await visit.FollowAsync(Article());
            await visit.FollowAsync(Exactly(listing));
        }
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task By_the_map_to_a_country_to_a_pair_of_countries_to_an_article(string site, string scheme, bool scripts) => WalkAsync(site, scheme, scripts, async visit =>
    {
        await visit.FollowAsync(CountryIndex(), "header nav");
        await visit.FollowAsync(Country(), "main svg");
        await visit.OpenAsync("countries/kz.html");
        var pair = await visit.FollowAsync(Pair());
        await visit.FollowAsync(Article());
        await visit.OpenAsync("pairs/index.html");
        await visit.FollowAsync(Exactly(pair), "main table");
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task From_an_article_to_its_neighbours_and_back(string site, string scheme, bool scripts) => WalkAsync(site, scheme, scripts, async visit =>
    {
        var first = await visit.FollowAsync(Article());
        await visit.Page.Locator("a[rel=prev]").First.ClickAsync();
        Assert.Matches(Article(), visit.Address);
        Assert.NotEqual(first, visit.Address);
        await visit.Page.Locator("a[rel=next]").First.ClickAsync();
        Assert.Equal(first, visit.Address);
    });

    [Theory]
    [InlineData("file", true)]
    [InlineData("http", false)]
    public Task Through_all_pages_of_a_long_list(string scheme, bool scripts) => WalkAsync("made-up", scheme, scripts, async visit =>
    {
        await visit.FollowAsync(Country());
        var pages = 1;
        for (; await visit.Page.Locator(Pager + " a[rel=next]").CountAsync() > 0; pages++)
        {
            var before = visit.Address;
            await visit.Page.Locator(Pager + " a[rel=next]").ClickAsync();
            Assert.NotEqual(before, visit.Address);
        }

        Assert.InRange(pages, 2, 100);
        await visit.Page.Locator(Pager + " a[rel=prev]").ClickAsync();
        Assert.Equal(1, await visit.Page.Locator(Pager + " [aria-current=page]").CountAsync());
    });

    private const string Pager = "nav:has([aria-current=page]):has(ol):not(header nav)";

    [Fact]
    public Task From_a_missing_address_deep_in_the_site_to_a_page_that_exists() => WalkAsync("made-up", "http", scripts: false, async visit =>
    {
        await visit.OpenAsync("articles/2019/so-etwas/gibt-es-nicht.html");
        Assert.Contains("404", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.NotEqual("rgba(0, 0, 0, 0)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await visit.FollowAsync(CountryIndex());
    });

    private async Task WalkAsync(string site, string scheme, bool scripts, Func<Visit, Task> walk)
    {
        await using var visit = await chromium.VisitAsync(chromium.Sites.View(site, scheme), new Look(Look.Desk, Scripts: scripts));
        await visit.OpenAsync("index.html");
        await walk(visit);
        Faults.None(visit.Alarms);
    }

    private static async Task<IReadOnlyList<string>> AddressesIn(Visit visit, string within) =>
        [.. (await visit.Page.EvaluateAsync<string[]>("within => [...document.querySelectorAll(within + ' a[href]')].map(a => new URL(a.getAttribute('href'), document.baseURI).href)", within)).Select(visit.AddressOf)];

    private static Regex Exactly(string address) => new("^" + Regex.Escape(address) + "$", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^index\.html$")]
    private static partial Regex Front();

    [GeneratedRegex(@"^articles/.+\.html$")]
    private static partial Regex Article();

    [GeneratedRegex(@"^countries/index\.html$")]
    private static partial Regex CountryIndex();

    [GeneratedRegex(@"^countries/[a-z]{2}\.html$")]
    private static partial Regex Country();

    [GeneratedRegex(@"^dates/index\.html$")]
    private static partial Regex DateIndex();

    [GeneratedRegex(@"^dates/\d{4}\.html$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^dates/\d{4}-\d\d\.html$")]
    private static partial Regex Month();

    [GeneratedRegex(@"^dates/\d{4}-\d\d-\d\d\.html$")]
    private static partial Regex Day();

    [GeneratedRegex(@"^pairs/[a-z]{2}-[a-z]{2}\.html$")]
    private static partial Regex Pair();

    [GeneratedRegex(@"^sources/(?!index).+\.html$")]
    private static partial Regex Source();

    [GeneratedRegex(@"^authors/(?!index).+\.html$")]
    private static partial Regex Author();
}
