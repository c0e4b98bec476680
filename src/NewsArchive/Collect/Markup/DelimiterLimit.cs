using System.Buffers;

namespace NewsArchive.Collect.Markup;

/// <summary>Keeps Markdown away from its parser where that would take quadratic time: each delimiter of a paragraph may be compared with all others.</summary>
internal static class DelimiterLimit
{
    /// <summary>Delimiters in one paragraph. Measured: 1,000 take 20 ms, 15,000 (60 KB of <c>[a](</c>) five seconds; a page of prose has ten.</summary>
    public const int PerParagraph = 1000;

    /// <summary>
    /// Bars in a table that has any other delimiter: one emphasised cell is enough for the parser to move the rest of the table for each of its rows
    /// (Markdig 1.6, <c>PromoteNestedLineBreaksToRootLevel</c>). Measured: 9,000 take five seconds; without other delimiters 100,000 take less than one.
    /// </summary>
    public const int PerMarkedTable = 2000;

    // Each quote or list that a line opens inside the one before reads the rest of the line once more; its parser refuses 128 at last.
    private const int ContainersPerLine = 100;

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("[*_~`|\\");

    private static readonly SearchValues<char> ContainerSigns = SearchValues.Create(" \t>-+*.)0123456789");

    /// <summary>Whether some paragraph has more delimiters, or some line opens more containers, than the limit. Bars of a table without any other delimiter count as delimiters of their row only.</summary>
    public static bool IsExceeded(string markdown)
    {
        if (markdown.Length <= PerParagraph)
        {
            return false;
        }

        int count = 0, marks = 0, bars = 0, itemIndent = int.MaxValue;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var content = line.TrimStart();
            var indent = line.Length - content.Length;
            if (content.Length == 0 || StartsItem(content, indent, itemIndent))
            {
                (count, marks, bars) = (0, 0, 0);
                itemIndent = content.Length == 0 ? int.MaxValue : indent;
            }
            else if (itemIndent == int.MaxValue)
            {
                itemIndent = -1;
            }

            var delimiters = Count(content);
            if (count + delimiters > PerParagraph || ContainersOpenedBy(content) > ContainersPerLine)
            {
                return true;
            }

            var barsOfRow = content.StartsWith('|') ? content.Count('|') : 0;
            count += delimiters - barsOfRow;
            bars += barsOfRow;
            marks += content.Count('[') + content.Count('*') + content.Count('_') + content.Count('~');
            if (marks > 0 && bars > PerMarkedTable)
            {
                return true;
            }
        }

        return false;
    }

    private static int ContainersOpenedBy(ReadOnlySpan<char> content)
    {
        var opened = 0;
        for (var i = 0; i < content.Length && ContainerSigns.Contains(content[i]); i++)
        {
            opened += content[i] == '>' || (content[i] == ' ' && i > 0 && content[i - 1] is ('-' or '+' or '*' or '.' or ')')) ? 1 : 0;
        }

        return opened;
    }

    private static int Count(ReadOnlySpan<char> rest)
    {
        var count = 0;
        for (var next = rest.IndexOfAny(Delimiters); next >= 0; next = rest.IndexOfAny(Delimiters))
        {
            var isEscape = rest[next] == '\\';
            count += isEscape ? 0 : 1;
            rest = rest[Math.Min(next + (isEscape ? 2 : 1), rest.Length)..];
        }

        return count;
    }

    /// <summary>Whether the line begins an item and so a paragraph: a bullet with a text always, a number after a blank line or another item.</summary>
    private static bool StartsItem(ReadOnlySpan<char> content, int indent, int itemIndent)
    {
        var digits = content.IndexOfAnyExceptInRange('0', '9');
        return indent < 4 && digits switch
        {
            0 => content.Length > 2 && content[0] is ('-' or '+' or '*') && content[1] == ' ' && !char.IsWhiteSpace(content[2]),
            > 0 and < 10 => itemIndent >= indent && content[digits] == '.' && digits + 1 < content.Length && content[digits + 1] == ' ',
            _ => false,
        };
    }
}
