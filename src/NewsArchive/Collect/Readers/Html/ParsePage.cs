using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>Trimmed page text -> document, by the parser of the HTML standard: no page is too broken for it.</summary>
internal static class ParsePage
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsKeepingSourceReferences = true,
        IsScripting = false,
        DisableElementPositionTracking = false,
        ShouldEmitAttribute = (ref _, name) => IsRead(name.Span),
    };

    /// <summary>The document.</summary>
    /// <param name="page">Must stay as it is while the document is used.</param>
    public static IHtmlDocument From(ReadOnlyMemory<char> page) => new HtmlParser(Options).ParseDocument(page);

    /// <summary>Whether an attribute is asked for somewhere: pages carry many more, for styles and scripts, and each would be an object.</summary>
    private static bool IsRead(ReadOnlySpan<char> name) =>
        name is "class" or "id" or "href" or "src" or "alt" or "content" or "property" or "name" or "itemprop" or "itemtype" or "datetime" or "pubdate" or "rel" or "role" or "lang" or "xml:lang"
            or "hidden" or "aria-hidden" or "style" or "start" or "value" or "type" or "http-equiv" or "data-src" or "data-lazy-src" or "data-original";
}
