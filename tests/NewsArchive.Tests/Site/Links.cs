using AngleSharp.Html.Parser;

namespace NewsArchive.Tests.Site;

/// <summary>Follows links in a folder as a browser does on <c>file://</c>.</summary>
internal static class Links
{
    private static readonly HtmlParser Parser = new();

    /// <summary>Links of all pages below a folder that lead nowhere, as <c>page -> link</c>.</summary>
    public static List<string> Broken(string folder)
    {
        var broken = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories))
        {
            var page = new Uri(file);
            using var document = Parser.ParseDocument(File.ReadAllText(file));
            foreach (var element in document.QuerySelectorAll("[href], [src]"))
            {
                var link = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (IsOurs(link) && !Resolves(new Uri(page, link), document, link))
                {
                    broken.Add($"{Path.GetRelativePath(folder, file)} -> {link}");
                }
            }
        }

        return broken;
    }

    private static bool IsOurs(string link) => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal);

    // A link within the page must name an element of it; a link to a folder would open a listing.
    private static bool Resolves(Uri target, AngleSharp.Dom.IDocument document, string link) =>
        link.StartsWith('#')
            ? link.Length == 1 || document.GetElementById(Uri.UnescapeDataString(link[1..])) is not null
            : File.Exists(target.LocalPath);
}
