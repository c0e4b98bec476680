using NewsArchive.BrowserTests.Browser;
using NewsArchive.BrowserTests.Sites;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>Looks at a page of every kind of both sites and gathers what is wrong, so that one run names all faults.</summary>
internal static class EveryKind
{
    /// <summary>Opens the pages from the disk, one after another in one window.</summary>
    /// <param name="check">Faults of the page that is open.</param>
    /// <returns>Each fault with site, look, kind and address; alarms of the visit too.</returns>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Chromium chromium, Look look, Func<Visit, KindOfPage, Task<IEnumerable<string>>> check)
    {
        List<string> faults = [];
        foreach (var name in TestSites.Names)
        {
            var site = chromium.Sites[name];
            await using var visit = await chromium.VisitAsync(site.OnDisk, look);
            foreach (var page in site.Kinds)
            {
                await visit.OpenAsync(page.Address);
                faults.AddRange((await check(visit, page)).Select(fault => $"{name}, {look}, {page.Kind} ({page.Address}): {fault}"));
            }

            faults.AddRange(visit.Alarms.Select(alarm => $"{name}, {look}, {alarm}"));
        }

        return faults;
    }
}
