using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NewsArchive.Archive;

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

        if (Plain(inlines) is { } plain)
        {
            return (plain, null);
        }

        var written = WriteInlines.Of(inlines, isOneLine);
        return (written.Text, written.HasMarkup && (written.IsSimple || ComesBack(written, isOneLine)) ? written.Markup : null);
    }

    /// <summary>The text of inlines without any mark-up, as most paragraphs are; null for others. The same as <see cref="WriteInlines.Text"/>, without writing Markdown beside it.</summary>
    private static string? Plain(ContainerInline inlines)
    {
        var length = 0;
        foreach (var inline in inlines)
        {
            if (inline is not (LiteralInline or LineBreakInline { IsHard: false }))
            {
                return null;
            }

            length += inline is LiteralInline literal ? literal.Content.Length : 1;
        }

        var text = string.Create(length, inlines, static (text, inlines) =>
        {
            foreach (var inline in inlines)
            {
                if (inline is LiteralInline literal)
                {
                    literal.Content.AsSpan().CopyTo(text);
                    text = text[literal.Content.Length..];
                }
                else
                {
                    text[0] = ' ';
                    text = text[1..];
                }
            }
        });
        return WhiteSpace.Fold(CleanText.OfPart(text));
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
