using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Format;

/// <summary>
/// Blocks -> Markdown that reads as the same blocks. On the way text is folded, blocks without text are left out,
/// an item's level is at most one deeper than that of the item before and at most 9, and numbers of a list follow one another.
/// </summary>
internal static class WriteBody
{
    public static void To(StringBuilder markdown, ImmutableArray<Block> blocks)
    {
        var list = new ListState();
        var before = default(BlockKind?);
        foreach (var block in blocks)
        {
            var content = ContentOf(block);
            if (content.Length == 0)
            {
                continue;
            }

            if (block.Kind is BlockKind.BulletItem or BlockKind.NumberedItem)
            {
                WriteItem(markdown, block, content, list, before);
            }
            else
            {
                list.Clear();
                Write(markdown, block, content, before);
            }

            before = block.Kind;
        }
    }

    private static string ContentOf(Block block) => block switch
    {
        { Markup: { } markup } => markup.TrimEnd(),
        { Kind: BlockKind.Verbatim } => "",
        _ => MarkdownText.Escape(WhiteSpace.Fold(block.Text)),
    };

    private static void Write(StringBuilder markdown, Block block, string content, BlockKind? before)
    {
        switch (block.Kind)
        {
            case BlockKind.Quote:
                // Paragraphs in a row are one quotation.
                markdown.Append(before is null ? "" : before == BlockKind.Quote ? ">\n" : "\n");
                AppendLines(markdown, content, "> ", "> ");
                break;
            case BlockKind.Heading:
                markdown.Append(before is null ? "" : "\n").Append('#', Math.Clamp(block.Level, 1, 6)).Append(' ').Append(HeadingOf(content)).Append('\n');
                break;
            default:
                markdown.Append(before is null ? "" : "\n").Append(content).Append('\n');
                break;
        }
    }

    private static void WriteItem(StringBuilder markdown, Block block, string content, ListState list, BlockKind? before)
    {
        var isNumbered = block.Kind == BlockKind.NumberedItem;
        var (indent, number, isFirst) = list.Add(block.Level, isNumbered, block.Number);
        if (before is { } kind && (kind is not (BlockKind.BulletItem or BlockKind.NumberedItem) || (isFirst && isNumbered)))
        {
            // A number that does not follow a list at once would be read as part of the line before.
            markdown.Append('\n');
        }

        var marker = isNumbered ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
        list.SetWidth(marker.Length);
        AppendLines(markdown, content, new string(' ', indent) + marker, new string(' ', indent + marker.Length));
    }

    private static void AppendLines(StringBuilder markdown, string content, string first, string others)
    {
        var lead = first;
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            markdown.Append(lead).Append(line).Append('\n');
            lead = others;
        }
    }

    /// <summary>A heading is one line, and number signs at its end would be read as its frame.</summary>
    private static string HeadingOf(string content)
    {
        var line = content.Replace("\\\n", " ", StringComparison.Ordinal).Replace('\n', ' ');
        var text = line.AsSpan().TrimEnd('#');
        return text.Length < line.Length && (text.Length == 0 || text[^1] is ' ') ? string.Concat(line.AsSpan(0, line.Length - 1), "\\#") : line;
    }
}
