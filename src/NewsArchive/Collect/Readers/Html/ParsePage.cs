using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using NewsArchive.Collect.Readers.Html.Dom;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>Trimmed page text -> document, by the parser of the HTML standard: no page is too broken for it.</summary>
internal static class ParsePage
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        DisableElementPositionTracking = false,
        ShouldEmitAttribute = (ref _, name) => ReadAttributes.IsRead(name.Span),
    };

    /// <summary>The document.</summary>
    /// <param name="page">Must stay as it is while the document is used.</param>
    public static DomDocument From(ReadOnlyMemory<char> page)
    {
        var build = new BuildDom();
        using var context = BrowsingContext.NewFrom<IDomConstructionElementFactory<DomDocument, DomElement>>(build);
        return new HtmlParser(Options, context).ParseDocument<DomDocument, DomElement>(new TextSource(new ReadOnlyMemoryTextSource(page)), build.Read);
    }
}
