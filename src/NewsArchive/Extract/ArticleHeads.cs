using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Dates;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract;

/// <summary>
/// Finds where articles begin in a text that was pasted together without lines between them: each has a headline with a date line below it, or above it,
/// and enough sentences behind it. The pattern must open the text, and every article must show it in the same order.
/// </summary>
internal static class ArticleHeads
{
    /// <summary>Words in sentences of each article: without a line between them more is asked for than with one.</summary>
    private const int FewestProse = 40;

    /// <summary>Characters and words of a line that says when, where and by whom, and nothing else.</summary>
    private const int LongestDateLine = 60;
    private const int DateLineWords = 9;

    private enum Order
    {
        None,
        HeadlineFirst,
        DateFirst,
    }

    /// <summary>Indices of the blocks that articles begin with, the first included; empty where the text is one article.</summary>
    public static IReadOnlyList<int> In(ImmutableArray<Block> blocks)
    {
        var order = blocks.IsEmpty ? Order.None : OrderAt(blocks, 0);
        if (order == Order.None)
        {
            return [];
        }

        var starts = Enumerable.Range(1, blocks.Length - 1).Where(i => OrderAt(blocks, i) == order).Prepend(0).ToList();
        return starts.Count > 1 && Enumerable.Range(0, starts.Count).All(i => IsArticle(blocks, starts[i], i + 1 < starts.Count ? starts[i + 1] : blocks.Length)) ? starts : [];
    }

    private static bool IsArticle(ImmutableArray<Block> blocks, int from, int to)
    {
        var prose = 0;
        for (var i = from; i < to && prose < FewestProse; i++)
        {
            prose += SplitDocument.ProseIn(blocks[i], skip: 0);
        }

        return prose >= FewestProse;
    }

    private static Order OrderAt(ImmutableArray<Block> blocks, int at)
    {
        var first = FirstLine(blocks[at].Text, 0, out var next);
        var second = next < blocks[at].Text.Length ? FirstLine(blocks[at].Text, next, out _) : at + 1 < blocks.Length ? FirstLine(blocks[at + 1].Text, 0, out _) : "";
        return IsDateLine(second) && SplitDocument.IsHeadline(first) ? Order.HeadlineFirst
            : IsDateLine(first) && SplitDocument.IsHeadline(second) ? Order.DateFirst
            : Order.None;
    }

    private static string FirstLine(string text, int start, out int next)
    {
        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return end < 0 && text.Length - start > LineKey.MaxLength ? "" : text[start..(end < 0 ? text.Length : end)];
    }

    /// <summary>"26.11.2024", "Neustadt, 26. November 2024", "Von Anna Beispiel, 26.11.2024".</summary>
    private static bool IsDateLine(string text)
    {
        if (text.Length is 0 or > LongestDateLine || text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return false;
        }

        var dates = ReadDates.In(text, LanguageData.Of(null));
        return dates is [{ IsSpan: false, Value: { IsDay: true, Year: not null } }] && Line.CountWords(text) <= DateLineWords && text.TrimEnd()[^1] is not (':' or '?' or '!');
    }
}
