using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsArchive.Tests.Render;

/// <summary>Reads pages as a browser that forgives nothing.</summary>
internal static class Html
{
    /// <summary>The page; a tag that is not closed, or closed twice, fails the test.</summary>
    public static IHtmlDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);

    /// <summary>Text of the elements that a selector finds, with single spaces.</summary>
    public static List<string> Texts(this IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
