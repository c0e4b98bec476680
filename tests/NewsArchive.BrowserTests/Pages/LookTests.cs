using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>Every kind of page on narrow screens, at night and on paper.</summary>
[Collection(WithChromium.Name)]
public sealed class LookTests(Chromium chromium)
{
    [Theory]
    [InlineData(320)] // WCAG 2.1, 1.4.10 Reflow
    [InlineData(Look.Phone)]
    [InlineData(Look.Tablet)]
    public async Task No_page_scrolls_sideways(int width) => Faults.None(await EveryKind.FaultsAsync(chromium, new Look(width), async (visit, _) =>
        await visit.Page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.children.length === 0).slice(0, 3)
                .map(e => `${Math.round(e.getBoundingClientRect().right)} px wide with <${e.localName} class="${e.className}"> ${e.textContent.slice(0, 60)}`).concat('scrolls sideways')
            """)));

    [Fact]
    public async Task A_dark_scheme_has_other_colours_of_paper_and_ink()
    {
        var light = await ColoursAsync(new Look(Look.Desk));
        var dark = await ColoursAsync(new Look(Look.Desk, Dark: true));
        Assert.Equal(light.Keys, dark.Keys);
        Assert.All(light, page =>
        {
            Assert.True(page.Value[0] > dark[page.Key][0] + 100, $"{page.Key}: the background is not darker at night.");
            Assert.True(page.Value[1] < dark[page.Key][1] - 100, $"{page.Key}: the text is not lighter at night.");
        });
    }

    [Fact]
    public async Task On_paper_there_is_the_text_and_no_navigation_in_black_on_white_even_at_night() => Faults.None(await EveryKind.FaultsAsync(chromium, new Look(Look.Tablet, Dark: true, Print: true), async (visit, _) =>
        await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('nav, a.skip, summary')].filter(e => e.checkVisibility() && e.innerText.trim()).map(e => `prints <${e.localName}> ${e.innerText.slice(0, 40)}`)
              .concat(document.querySelector('h1').checkVisibility() ? [] : ['does not print its heading'])
              .concat(document.querySelector('main').innerText.trim() ? [] : ['prints nothing'])
              .concat(getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)' ? [] : ['prints a background'])
            """)));

    // Lightness from 0 to 255 of background and text, by page.
    private async Task<SortedDictionary<string, double[]>> ColoursAsync(Look look)
    {
        var colours = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        Faults.None(await EveryKind.FaultsAsync(chromium, look, async (visit, page) =>
        {
            colours[page.Address] = await visit.Page.EvaluateAsync<double[]>(
                """
                () => ['backgroundColor', 'color'].map(p => getComputedStyle(document.body)[p].match(/\d+/g).slice(0, 3).reduce((sum, n) => sum + Number(n) / 3, 0))
                """);
            return [];
        }));
        return colours;
    }
}
