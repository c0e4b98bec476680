using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Pages;

/// <summary>Sitemap and robots.txt: planned last, since they name all other pages, and only where the site's address is known.</summary>
internal static class SitemapPages
{
    /// <summary>Entries that the protocol (sitemaps.org 0.9) allows in one file.</summary>
    private const int Limit = 50_000;

    /// <param name="jobs">Threads that may work.</param>
    public static IEnumerable<Page> Of(IReadOnlyList<Page> pages, int jobs)
    {
        var ofPages = new SitemapEntry?[pages.Count];
        AtOnce.Do(ofPages.Length, jobs, i => ofPages[i] = pages[i] is { IsIndexed: true } page ? new SitemapEntry(page.Address, page.Entry?.Article.Date?.Value is { IsDay: true } day ? day : null) : null);
        var entries = ofPages.OfType<SitemapEntry>().ToList();
        IReadOnlyList<string> files = entries.Count <= Limit
            ? ["sitemap.xml"]
            : [.. Enumerable.Range(1, (entries.Count + Limit - 1) / Limit).Select(number => $"sitemap-{number}.xml")];
        foreach (var (file, slice) in files.Zip(entries.Chunk(Limit)))
        {
            yield return new Page(file, "sitemap", "the sitemap", new SitemapModel(slice)) { IsIndexed = false };
        }

        yield return new Page("robots.txt", "robots", "robots.txt", new RobotsModel(files)) { IsIndexed = false };
    }
}
