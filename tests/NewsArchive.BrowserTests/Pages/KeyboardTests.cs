using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>The site without a mouse.</summary>
[Collection(WithChromium.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    // Numbers everything that a keyboard should reach, in the order of the page.
    private const string Reachable =
        """
        () => {
          window.stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(e => (e.type !== 'radio' || e.checked) && e.checkVisibility({ visibilityProperty: true }) && !e.disabled);
          return window.stops.length;
        }
        """;

    // What has the focus: its number, whether it shows, whether it is on the screen.
    private const string Focused =
        """
        () => {
          const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
          return [String(window.stops.indexOf(e)),
            s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 ? '' : `shows no focus on ${e.outerHTML.slice(0, 120)}`,
            r.width > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth ? '' : `has the focus off the screen on ${e.outerHTML.slice(0, 120)}`];
        }
        """;

    /// <summary>Stops of a page that are gone through; a table of hundreds of links repeats itself.</summary>
    private const int MostStops = 30;

    [Theory]
    [InlineData(Look.Phone)]
    [InlineData(Look.Desk)]
    public async Task Everything_is_reached_in_order_and_the_focus_is_seen(int width) => Faults.None(await chromium.Kinds.FaultsAsync(new Look(width), StopsAsync));

    [Fact]
    public async Task The_first_stop_skips_to_the_content() => Faults.None(await chromium.Kinds.FaultsAsync(new Look(Look.Desk, Scripts: false), SkipLinkAsync));

    [Fact]
    public async Task What_is_folded_opens_and_closes_by_key_also_without_scripts() => Faults.None(await chromium.Kinds.FaultsAsync(new Look(Look.Desk, Scripts: false), FoldsAsync));

    /// <summary>Stops of the open page that are skipped or do not show that they have the focus.</summary>
    internal static async Task<IEnumerable<string>> StopsAsync(Visit visit)
    {
        List<string> faults = [];
        var stops = await visit.Page.EvaluateAsync<int>(Reachable);
        for (var stop = 0; stop < Math.Min(stops, MostStops); stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var state = await visit.Page.EvaluateAsync<string[]>(Focused);
            faults.AddRange(state[1..].Where(fault => fault.Length > 0));
            if (state[0] != stop.ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                faults.Add($"stop {stop} of {stops} is skipped: {await visit.Page.EvaluateAsync<string>($"window.stops[{stop}].outerHTML.slice(0, 120)")}");
                break;
            }
        }

        await visit.Page.EvaluateAsync("() => { document.activeElement.blur(); for (const e of document.querySelectorAll('*')) e.scrollLeft = e.scrollTop = 0; }");
        return faults;
    }

    /// <summary>What is wrong with the first stop of the open page on a phone, which is to lead past the navigation.</summary>
    internal static async Task<IEnumerable<string>> SkipLinkAsync(Visit visit)
    {
        await visit.ResizeAsync(Look.Phone);
        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = visit.Page.Locator(":focus");
        var target = await skip.GetAttributeAsync("href");
        var box = await skip.BoundingBoxAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        var isInContent = await visit.Page.EvaluateAsync<bool>("() => document.activeElement === document.body || !!document.activeElement.closest('main, footer')");
        await visit.ResizeAsync(visit.Look.Width);
        return [.. target is "#main" ? [] : (string[])["has no skip link first"], .. box is { X: >= 0, Y: >= 0 } ? [] : (string[])["does not show its skip link"], .. isInContent ? [] : (string[])["does not skip"]];
    }

    /// <summary>What is folded on the open page and does not open and close by key.</summary>
    internal static async Task<IEnumerable<string>> FoldsAsync(Visit visit)
    {
        var details = visit.Page.Locator("details:visible");
        var count = await details.CountAsync();
        for (var i = 0; i < count; i++)
        {
            await details.Nth(i).Locator("summary").FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            var open = await details.Nth(i).GetAttributeAsync("open");
            await visit.Page.Keyboard.PressAsync("Space");
            if (open is null || await details.Nth(i).GetAttributeAsync("open") is not null)
            {
                return ["does not open and close by key"];
            }
        }

        // Why an article's facts are what they are is folded below it; where that is gone, nothing would be asked here.
        return count > 0 || !visit.Address.StartsWith("articles/", StringComparison.Ordinal) ? [] : ["has nothing folded"];
    }
}
