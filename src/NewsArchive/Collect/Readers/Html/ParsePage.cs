using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>Trimmed page text -> document, by the parser of the HTML standard: no page is too broken for it.</summary>
internal static class ParsePage
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, IsScripting = false, DisableElementPositionTracking = false };

    public static IHtmlDocument From(string page) => new HtmlParser(Options).ParseDocument(page);
}
