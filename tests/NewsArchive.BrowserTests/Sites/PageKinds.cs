using System.Text.RegularExpressions;

namespace NewsArchive.BrowserTests.Sites;

/// <summary>A page that stands for others of its kind.</summary>
/// <param name="Kind">Such as <c>front</c>, <c>countries-index</c>, <c>countries-page</c>, <c>dates-month</c>, <c>article</c>.</param>
internal sealed record KindOfPage(string Kind, string Address);

/// <summary>Sorts the pages of a built site into kinds by their addresses alone, so that a kind that the site gains is tested without a change here.</summary>
internal static partial class PageKinds
{
    /// <summary>Of each kind the largest page, since it has most that can be wrong; of two as large the first by address.</summary>
    public static IReadOnlyList<KindOfPage> Of(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => (File: new FileInfo(file), Address: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .GroupBy(page => KindOf(page.Address), StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => new KindOfPage(kind.Key, kind.OrderByDescending(page => page.File.Length).ThenBy(page => page.Address, StringComparer.Ordinal).First().Address))];

    public static string KindOf(string address) => address.Split('/') switch
    {
        ["index.html"] => "front",
        [var name] when FrontPage().IsMatch(name) => "front-more",
        [var name] => Path.GetFileNameWithoutExtension(name),
        ["articles", "undated", _] => "article-undated",
        ["articles", ..] => "article",
        [var folder, "index.html"] => folder + "-index",
        ["dates", var name] => "dates-" + Path.GetFileNameWithoutExtension(name) switch
        {
            { Length: 4 } => "year",
            var month when Month().IsMatch(month) => "month",
            var day when Day().IsMatch(day) => "day",
            var other => NumberAtEnd().IsMatch(other) ? "more" : other,
        },
        [var folder, ..] => folder + "-page",
        _ => throw new ArgumentException("An address is not empty.", nameof(address)),
    };

    [GeneratedRegex(@"^index-\d+\.html$")]
    private static partial Regex FrontPage();

    [GeneratedRegex(@"^\d{4}-\d\d$")]
    private static partial Regex Month();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$")]
    private static partial Regex Day();

    [GeneratedRegex(@"-\d+$")]
    private static partial Regex NumberAtEnd();
}
