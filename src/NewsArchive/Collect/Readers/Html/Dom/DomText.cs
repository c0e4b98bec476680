using System.Text;
using AngleSharp.Dom;

namespace NewsArchive.Collect.Readers.Html.Dom;

/// <summary>A piece of text, with its character references read.</summary>
/// <param name="text">Belongs to the page that is parsed, so it is used only as long as its document.</param>
internal sealed class DomText(ReadOnlyMemory<char> text) : DomNode(NodeFlags.None)
{
    private StringBuilder? _pieces;

    public override string Name => "#text";

    /// <summary>In characters.</summary>
    public int Size => _pieces?.Length ?? text.Length;

    /// <summary>The text; white space between elements is one string for all.</summary>
    public override string ToString() => _pieces?.ToString() ?? (text.Span is "\n" ? "\n" : text.Span is " " ? " " : text.ToString());

    /// <summary>Adds what follows where a tag between them has no meaning.</summary>
    public void Append(ReadOnlyMemory<char> more) => (_pieces ??= new StringBuilder().Append(text)).Append(more);
}
