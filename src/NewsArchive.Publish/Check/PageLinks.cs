using AngleSharp.Html.Parser;

namespace NewsArchive.Publish.Check;

/// <summary>Where a page leads, and the places in it that others may lead to.</summary>
/// <param name="Links">Values of <c>href</c> and <c>src</c>, as they stand, each once, in order.</param>
/// <param name="Places">Values of <c>id</c>.</param>
internal sealed record PageLinks(IReadOnlyList<string> Links, IReadOnlySet<string> Places)
{
    /// <summary>Reads a page as browsers do.</summary>
    public static PageLinks Of(string file)
    {
        using var stream = File.OpenRead(file);
        using var document = new HtmlParser().ParseDocument(stream);
        return new PageLinks(
            [.. document.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Distinct(StringComparer.Ordinal)],
            document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal));
    }
}
