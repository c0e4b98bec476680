using System.Diagnostics;
using Microsoft.Playwright;

namespace NewsArchive.BrowserTests.Browser;

/// <summary>
/// Waits until a page has come to an address and is loaded, by asking it. <c>WaitForURLAsync</c> looks whether the load event has come and only then begins to listen for it,
/// on another thread than the events: on a busy machine one that comes between is waited for in vain (Microsoft.Playwright 1.x, <c>Frame.WaitForLoadStateAsync</c>).
/// </summary>
internal static class Arrival
{
    /// <summary>How long a page is waited for; machines that are shared can be twenty times slower than one that is free.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static async Task AtAsync(IPage page, Predicate<string> isThere)
    {
        var clock = Stopwatch.StartNew();
        var seen = page.Url;
        while (clock.Elapsed < Patience)
        {
            try
            {
                var (url, state) = await page.EvaluateAsync<string[]>("[location.href, document.readyState]") is [var href, var ready] ? (href, ready) : ("", "");
                if (isThere(url) && isThere(page.Url) && state == "complete")
                {
                    return;
                }

                seen = $"{url} ({state})";
            }
            catch (PlaywrightException)
            {
                // The page that was asked is gone; its successor is asked next.
            }

            await Task.Delay(Pause);
        }

        Assert.Fail($"The page did not come to the address that was waited for; it is at {seen}.");
    }
}
