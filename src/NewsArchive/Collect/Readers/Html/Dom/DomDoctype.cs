using AngleSharp.Dom;

namespace NewsArchive.Collect.Readers.Html.Dom;

/// <summary>The declaration before the page.</summary>
internal sealed class DomDoctype() : DomNode(NodeFlags.None)
{
    public override string Name => "#doctype";
}
