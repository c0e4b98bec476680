using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsArchive.Collect.Readers.Html.Dom;

// The parser asks for these by their own names; nothing on a saved page acts.

internal sealed class DomForm(NodeFlags flags, int line) : DomElement("form", flags, line), IConstructableFormElement;

internal sealed class DomFrame(NodeFlags flags, int line) : DomElement("frame", flags, line), IConstructableFrameElement;

internal sealed class DomMeta(NodeFlags flags, int line) : DomElement("meta", flags, line), IConstructableMetaElement
{
    public void Handle()
    {
    }
}

internal sealed class DomScript(NodeFlags flags, int line) : DomElement("script", flags, line), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>An element of a drawing or a formula.</summary>
internal sealed class DomForeign(string name, string vocabulary, NodeFlags flags, int line) : DomElement(name, flags, line), IConstructableSvgElement, IConstructableMathElement
{
    protected override string NamespaceUri => vocabulary;
}
