using System.Text.RegularExpressions;

namespace NewsArchive.BrowserTests.Sites;

/// <summary>A page that stands for others of its kind.</summary>
/// <param name="Kind">Such as <c>front</c>, <c>countries-index</c>, <c>countries-page</c>, <c>dates-month</c>, <c>article</c>.</param>
internal sealed record KindOfPage(string Kind, string Address);

/// <summary>Sorts the pages of a built site into kinds by their addresses alone, so that a kind that the site gains is tested without a change here.</summary>
internal static partial class PageKinds
{
    /// <summary>
    /// Of each kind the largest page, since it has most that can be wrong; of two as large the first by address. Of a list that is the first page,
    /// which shows more than later ones; those of the front page stand for all later pages.
    /// </summary>
    public static IReadOnlyList<KindOfPage> Of(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => (File: new FileInfo(file), Address: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .GroupBy(page => KindOf(page.Address), StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => new KindOfPage(kind.Key, kind.OrderBy(page => IsLater(page.Address)).ThenByDescending(page => page.File.Length).ThenBy(page => page.Address, StringComparer.Ordinal).First().Address))];

    /// <summary>Kind of a page by its address. A later page of a list is of the kind of the first, but for the front page, which then is another.</summary>
    public static string KindOf(string address) => LaterPage().Replace(address, ".html").Split('/') switch
    {
        ["index.html"] => address == "index.html" ? "front" : "front-more",
        [var name] => Path.GetFileNameWithoutExtension(name),
        ["articles", "undated", _] => "article-undated",
        ["articles", ..] => "article",
        [var folder, "index.html"] => folder + "-index",
        ["dates", var name] => Path.GetFileNameWithoutExtension(name) is var date && !char.IsAsciiDigit(date[0]) ? "dates-" + date : date.Length switch
        {
            4 => "dates-year",
            7 => "dates-month",
            _ => "dates-day",
        },
        [var folder, ..] => folder + "-page",
        _ => throw new ArgumentException("An address is not empty.", nameof(address)),
    };

    private static bool IsLater(string address) => !address.StartsWith("articles/", StringComparison.Ordinal) && LaterPage().IsMatch(address);

    // Addresses that end in a number of their own have a p before the page's.
    [GeneratedRegex(@"(-p\d+|(?<=[^\d/].*[^\d-])-\d+)\.html$", RegexOptions.ExplicitCapture)]
    private static partial Regex LaterPage();
}
