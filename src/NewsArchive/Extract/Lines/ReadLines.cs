using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Lines;

/// <summary>Blocks of pasted text -> its paragraphs as lines: repaired, tidied, hard wraps joined.</summary>
internal static class ReadLines
{
    /// <summary>Characters of one paragraph at most: a longer one is no prose, and rules need not look at it whole.</summary>
    private const int LongestParagraph = 1_000_000;

    /// <summary>All lines that hold text, in order.</summary>
    public static ImmutableArray<Line> Of(ImmutableArray<Block> blocks)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        foreach (var block in blocks)
        {
            var text = RepairMojibake.In(block.Text);
            if (!text.Contains('\n', StringComparison.Ordinal))
            {
                Add(lines, text, block.Line);
                continue;
            }

            var pieces = text.Split('\n');
            foreach (var (start, end) in SplitIndented.Of(pieces))
            {
                Add(lines, pieces[start..end], block.Line == 0 ? 0 : block.Line + start, isParagraph: end - start < pieces.Length);
            }
        }

        return lines.ToImmutable();
    }

    private static void Add(ImmutableArray<Line>.Builder lines, string[] pieces, int number, bool isParagraph)
    {
        if (Array.TrueForAll(pieces, IsQuoted))
        {
            AddQuote(lines, Array.ConvertAll(pieces, piece => piece.TrimStart()[1..].Trim()), number);
            return;
        }

        if (isParagraph || UnwrapLines.IsWrapped(pieces))
        {
            Add(lines, UnwrapLines.Join(pieces), number);
            return;
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            Add(lines, pieces[i], number == 0 ? 0 : number + i);
        }
    }

    private static bool IsQuoted(string piece) => piece.AsSpan().TrimStart() is ['>', ..];

    /// <summary>"> ..." over several lines, as mail quotes: wrapped lines are one paragraph, which stays marked.</summary>
    private static void AddQuote(ImmutableArray<Line>.Builder lines, string[] pieces, int number)
    {
        if (UnwrapLines.IsWrapped(pieces))
        {
            Add(lines, "> " + UnwrapLines.Join(pieces), number);
            return;
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            Add(lines, pieces[i].Length == 0 ? "" : "> " + pieces[i], number == 0 ? 0 : number + i);
        }
    }

    private static void Add(ImmutableArray<Line>.Builder lines, string text, int number)
    {
        for (var start = 0; start < text.Length; start += LongestParagraph)
        {
            var tidy = TidyText.Of(text.AsSpan(start, Math.Min(LongestParagraph, text.Length - start)));
            if (tidy.Length > 0)
            {
                lines.Add(new Line(tidy, number));
            }
        }
    }
}
