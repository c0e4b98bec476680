using NewsArchive.BrowserTests.Browser;
using NewsArchive.BrowserTests.Sites;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>Looks at a page of every kind of both sites and gathers what is wrong, so that one run names all faults.</summary>
internal static class EveryKind
{
    // One site from the disk, the other from a server.
    private static readonly (string Name, string Scheme)[] Sites = [("seeds", "file"), ("made-up", "http")];

    /// <summary>Opens the pages one after another in one window.</summary>
    /// <param name="check">Faults of the page that is open.</param>
    /// <returns>Each fault with site, look, kind and address; alarms of the visit too.</returns>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Chromium chromium, Look look, Func<Visit, KindOfPage, Task<IEnumerable<string>>> check)
    {
        List<string> faults = [];
        foreach (var (name, scheme) in Sites)
        {
            var site = chromium.Sites.View(name, scheme);
            await using var visit = await chromium.VisitAsync(site, look);
            foreach (var page in site.Site.Kinds)
            {
                await visit.OpenAsync(page.Address);
                faults.AddRange((await check(visit, page)).Select(fault => $"{name}, {look}, {page.Kind} ({page.Address}): {fault}"));
            }

            faults.AddRange(visit.Alarms.Select(alarm => $"{name}, {look}, {alarm}"));
        }

        return faults;
    }
}
