using AngleSharp.Dom;

namespace NewsArchive.Collect.Readers.Html.Dom;

/// <summary>A comment of the mark-up.</summary>
internal sealed class DomComment(string text) : DomNode(NodeFlags.None)
{
    public override string Name => "#comment";

    public string Text => text;
}
