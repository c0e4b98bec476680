using Microsoft.Playwright;
using NewsArchive.BrowserTests.Browser;
using NewsArchive.Tests.House;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>Pictures of every kind of page for a person to look at, below <c>artifacts/pictures/</c>; no test can say whether a page is beautiful.</summary>
[Collection(WithChromium.Name)]
public sealed class PictureTests(Chromium chromium)
{
    [Theory]
    [InlineData(Look.Phone, false)]
    [InlineData(Look.Tablet, false)]
    [InlineData(Look.Desk, false)]
    [InlineData(Look.Phone, true)]
    [InlineData(Look.Desk, true)]
    public async Task Every_kind_of_page_has_its_picture(int width, bool dark)
    {
        var look = new Look(width, dark);
        var folder = Path.Combine(Repository.Root, "artifacts", "pictures");
        List<string> pictures = [];
        Faults.None(await EveryKind.FaultsAsync(chromium, look, async (visit, page) =>
        {
            if (!dark || page.Kind is "front" or "article")
            {
                pictures.Add(Path.Combine(folder, visit.SiteName, $"{page.Kind}-{width}{(dark ? "-dark" : "")}.png"));
                await visit.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = pictures[^1] });
            }

            return [];
        }));
        Assert.All(pictures, picture => Assert.True(new FileInfo(picture).Length > 1_000, picture + " is empty."));
        Assert.NotEmpty(pictures);
    }
}
