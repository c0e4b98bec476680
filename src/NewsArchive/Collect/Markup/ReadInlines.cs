using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsArchive.Collect.Markup;

/// <summary>The text of a paragraph or heading, and its mark-up in one spelling where it has any.</summary>
internal static class ReadInlines
{
    /// <summary>Plain text, and Markdown whose plain reading it is; the Markdown is null where plain text says it all.</summary>
    /// <param name="isOneLine">Whether hard line breaks are spaces, as in a heading.</param>
    public static (string Text, string? Markup) Of(ContainerInline? inlines, bool isOneLine)
    {
        if (inlines is null)
        {
            return ("", null);
        }

        var written = WriteInlines.Of(inlines, isOneLine);
        return (written.Text, written.HasMarkup && (written.IsSimple || ComesBack(written, isOneLine)) ? written.Markup : null);
    }

    /// <summary>Whether the Markdown reads as the same text and as itself. Rare nestings of delimiters have no such spelling; then the text goes without its mark-up.</summary>
    private static bool ComesBack(WriteInlines written, bool isOneLine)
    {
        var source = isOneLine ? "# " + written.Markup : written.Markup;
        if (ReadBlocks.Parse(source) is not [LeafBlock { Inline: { } inlines } leaf] || leaf is not (ParagraphBlock or HeadingBlock) || leaf is HeadingBlock != isOneLine)
        {
            return false;
        }

        var again = WriteInlines.Of(inlines, isOneLine);
        return again.Text == written.Text && again.Markup == written.Markup;
    }
}
