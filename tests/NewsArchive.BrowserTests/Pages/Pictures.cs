using Microsoft.Playwright;
using NewsArchive.BrowserTests.Browser;
using NewsArchive.Tests.House;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>Pictures for a person to look at, below <c>artifacts/pictures/</c>; no test can say whether a page is beautiful. They take a quarter of the time of all tests, so they are taken when somebody asks for them.</summary>
internal static class Pictures
{
    private static readonly bool AreWanted = Environment.GetEnvironmentVariable("NEWSARCHIVE_PICTURES") == "1";

    /// <summary>The whole page by day on a phone, a tablet and a desk, where the visit is as wide; front page and articles at night, too.</summary>
    public static async Task TakeAsync(Visit visit, string site, string kind)
    {
        if (!AreWanted || !visit.Look.Scripts)
        {
            return;
        }

        foreach (var width in visit.Look.Width == Look.Desk ? (int[])[Look.Tablet, Look.Desk] : [visit.Look.Width])
        {
            await visit.ResizeAsync(width);
            await TakeAsync(visit.Page, $"{site}/{kind}-{width}");
        }

        if (kind is "front" or "article")
        {
            await visit.AtNightAsync(() => TakeAsync(visit.Page, $"{site}/{kind}-{visit.Look.Width}-dark"));
        }
    }

    /// <summary>What a window shows; the whole page if asked.</summary>
    /// <param name="name">Path of the picture below the folder of all, without its ending.</param>
    public static async Task TakeAsync(IPage page, string name, bool isWhole = true)
    {
        if (AreWanted)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = isWhole, Path = Path.Combine(Repository.Root, "artifacts", "pictures", name + ".png") });
        }
    }
}
