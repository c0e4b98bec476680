using Microsoft.Playwright;
using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>Every kind of page on narrow screens, at night and on paper.</summary>
[Collection(WithChromium.Name)]
public sealed class LookTests(Chromium chromium)
{
    [Theory]
    [InlineData(Look.Phone)]
    [InlineData(Look.Desk)]
    public async Task No_page_scrolls_sideways(int width) => Faults.None(await chromium.Kinds.FaultsAsync(new Look(width), SidewaysAsync));

    [Fact]
    public async Task A_dark_scheme_has_other_colours_of_paper_and_ink() => Faults.None(await chromium.Kinds.FaultsAsync(new Look(Look.Desk), NightAsync));

    [Fact]
    public async Task On_paper_there_is_the_text_and_no_navigation_in_black_on_white_even_at_night() => Faults.None(await chromium.Kinds.FaultsAsync(new Look(Look.Desk), PaperAsync));

    /// <summary>What makes the open page wider than the window; a phone's is also as narrow as WCAG 2.1 asks for (1.4.10 Reflow, 320 px), a desk's also that of a tablet.</summary>
    internal static async Task<IEnumerable<string>> SidewaysAsync(Visit visit)
    {
        List<string> faults = [];
        foreach (var width in (int[])[visit.Look.Width, visit.Look.Width == Look.Phone ? 320 : Look.Tablet])
        {
            await visit.ResizeAsync(width);
            faults.AddRange(await visit.Page.EvaluateAsync<string[]>(
                """
                () => document.documentElement.scrollWidth <= innerWidth ? [] :
                  [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && e.children.length === 0).slice(0, 3)
                    .map(e => `${Math.round(e.getBoundingClientRect().right)} px wide with <${e.localName} class="${e.className}"> ${e.textContent.slice(0, 60)}`).concat(`scrolls sideways at ${innerWidth} px`)
                """));
        }

        await visit.ResizeAsync(visit.Look.Width);
        return faults;
    }

    /// <summary>What of the open page is as light at night as by day.</summary>
    internal static async Task<IEnumerable<string>> NightAsync(Visit visit)
    {
        var day = await ColoursAsync(visit.Page);
        double[] night = [];
        await visit.AtNightAsync(async () => night = await ColoursAsync(visit.Page));
        return
        [
            .. day[0] > night[0] + 100 ? [] : (string[])["has a background that is not darker at night"],
            .. day[1] < night[1] - 100 ? [] : (string[])["has a text that is not lighter at night"],
        ];
    }

    /// <summary>What is wrong with the open page when it is printed at night; paper is about as wide as a tablet.</summary>
    internal static async Task<IEnumerable<string>> PaperAsync(Visit visit)
    {
        string[] faults = [];
        await visit.ResizeAsync(Look.Tablet);
        await visit.AtNightAsync(async () => faults = await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('nav, a.skip, summary')].filter(e => e.checkVisibility() && e.innerText.trim()).map(e => `prints <${e.localName}> ${e.innerText.slice(0, 40)}`)
              .concat(document.querySelector('h1').checkVisibility() ? [] : ['does not print its heading'])
              .concat(document.querySelector('main').innerText.trim() ? [] : ['prints nothing'])
              .concat(getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)' ? [] : ['prints a background'])
            """), Media.Print);
        await visit.ResizeAsync(visit.Look.Width);
        return faults;
    }

    // Lightness from 0 to 255 of background and text.
    private static Task<double[]> ColoursAsync(IPage page) => page.EvaluateAsync<double[]>(
        """
        () => ['backgroundColor', 'color'].map(p => getComputedStyle(document.body)[p].match(/\d+/g).slice(0, 3).reduce((sum, n) => sum + Number(n) / 3, 0))
        """);
}
