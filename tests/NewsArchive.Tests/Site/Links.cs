using AngleSharp.Html.Parser;

namespace NewsArchive.Tests.Site;

/// <summary>Follows links in a folder as a browser does on <c>file://</c>.</summary>
internal static class Links
{
    private static readonly HtmlParser Parser = new();

    /// <summary>Links of all pages below a folder that lead nowhere, as <c>page -> link</c>.</summary>
    /// <param name="withPlaces">Whether a link to a place within a page must find the place; a page that is just being written has none.</param>
    public static List<string> Broken(string folder, bool withPlaces = true)
    {
        var pages = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).ToDictionary(file => file, file => Parser.ParseDocument(File.ReadAllText(file)), StringComparer.Ordinal);
        return
        [
            .. from page in pages
               from element in page.Value.QuerySelectorAll("[href], [src]")
               let link = element.GetAttribute("href") ?? element.GetAttribute("src")!
               where IsOurs(link) && !Resolves(page.Key, link, pages, withPlaces)
               select $"{Path.GetRelativePath(folder, page.Key)} -> {link}",
        ];
    }

    private static bool IsOurs(string link) => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal);

    // A link to a folder would open a listing, so the target must be a file.
    private static bool Resolves(string page, string link, Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument> pages, bool withPlaces)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(parts[0].Split('?')[0])));
        return File.Exists(target)
            && (!withPlaces || parts.Length == 1 || parts[1].Length == 0 || (pages.TryGetValue(target, out var document) && document.GetElementById(Uri.UnescapeDataString(parts[1])) is not null));
    }
}
