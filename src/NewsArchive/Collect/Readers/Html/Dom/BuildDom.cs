using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsArchive.Collect.Readers.Html.Dom;

/// <summary>Makes the nodes that the parser asks for.</summary>
internal sealed class BuildDom : IDomConstructionElementFactory<DomDocument, DomElement>
{
    // Opened and not yet closed by a tag.
    private readonly Stack<DomElement> _tables = new();
    private int _templates;
    private int _line;

    /// <summary>Takes notice of what the parser reads next, and leaves out what it need not read: a template is not part of the page.</summary>
    public TokenConsumptionResult Read(ref StructHtmlToken token, TokenConsumer next)
    {
        _line = token.Position.Line;
        var opens = token.Type == HtmlTokenType.StartTag;
        if ((opens || token.Type == HtmlTokenType.EndTag) && token.Name == "template")
        {
            _templates = Math.Max(0, _templates + (opens ? 1 : -1));
            return TokenConsumptionResult.Continue;
        }

        if (_templates == 0)
        {
            if (token.Type == HtmlTokenType.EndTag && token.Name == "table")
            {
                _tables.TryPop(out _);
            }

            next(ref token);
        }

        return TokenConsumptionResult.Continue;
    }

    public DomDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source, _tables);

    public DomElement Create(DomDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        var (name, own) = ElementFlags.Of(localName.Memory.Span);
        DomElement element = name switch
        {
            "form" => new DomForm(own | flags, _line),
            "meta" => new DomMeta(own | flags, _line),
            "script" => new DomScript(own | flags, _line),
            "frame" => new DomFrame(own | flags, _line),
            _ => new DomElement(name, own | flags, _line),
        };
        if (name == "table")
        {
            _tables.Push(element);
        }

        return element;
    }

    public DomElement CreateNoScript(DomDocument document, bool scripting) => Create(document, "noscript");

    public DomElement CreateUnknown(DomDocument document, StringOrMemory tagName) => Create(document, tagName);

    public IConstructableFormElement CreateForm(DomDocument document) => (DomForm)Create(document, "form");

    public IConstructableFrameElement CreateFrame(DomDocument document) => (DomFrame)Create(document, "frame");

    public IConstructableMetaElement CreateMeta(DomDocument document) => (DomMeta)Create(document, "meta");

    public IConstructableScriptElement CreateScript(DomDocument document, bool parserInserted, bool started) => (DomScript)Create(document, "script");

    public IConstructableTemplateElement CreateTemplate(DomDocument document) => throw new NotSupportedException("Templates are left out before the parser reads them.");

    public IConstructableNode CreateDocumentType(DomDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new DomDoctype();

    public IConstructableMathElement CreateMath(DomDocument document, StringOrMemory name = default) =>
        new DomForeign(name.ToString(), NamespaceNames.MathMlUri, ElementFlags.OfMath(name.ToString()), _line);

    public IConstructableSvgElement CreateSvg(DomDocument document, StringOrMemory name = default) =>
        new DomForeign(name.ToString(), NamespaceNames.SvgUri, ElementFlags.OfDrawing(name.ToString()), _line);
}
