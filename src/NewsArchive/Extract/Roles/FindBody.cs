using System.Collections.Immutable;
using NewsArchive.Extract.Bylines;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Roles;

/// <summary>Where the running text stands among the lines.</summary>
/// <param name="Start">Index of its first line.</param>
/// <param name="End">Index behind its last line.</param>
/// <param name="IsPage">Whether a page with menus surrounds it; otherwise the text is an article and little else.</param>
internal readonly record struct BodyRange(int Start, int End, bool IsPage);

/// <summary>
/// Finds the running text as the run of lines whose scores have the greatest sum
/// (maximum subsequence segmentation: Pasternack and Roth, "Extracting article text from the web", WWW 2009).
/// </summary>
internal static class FindBody
{
    /// <summary>What text behind a heading such as "12 Kommentare" counts: comments may be longer than the article.</summary>
    private const double BehindComments = 0.15;

    /// <summary>Sum that makes a run of lines an article, so that "Kommentare" in a menu above it is no end.</summary>
    private const double Article = 15;

    /// <summary>What each further short line in a row costs more than the one before, up to a limit: articles have a few in a row, menus have dozens.</summary>
    private const double Step = 0.15;
    private const double SteepestStep = 2;

    /// <summary>Short lines around an article: more make a page, as nobody types menus.</summary>
    private const int MenuLines = 7;

    /// <summary>Lines of a text without a page at most: pages are longer, and have words of their own somewhere.</summary>
    private const int BareLines = 80;

    /// <summary>Words of a line that closes a text with a name, a date or a source at most.</summary>
    private const int ClosingWords = 4;

    /// <summary>The range; the whole text where no line looks like running text.</summary>
    public static BodyRange In(ImmutableArray<Line> lines)
    {
        double best = 0, sum = 0, factor = 1;
        int start = 0, bestStart = 0, bestEnd = 0, run = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (best >= Article && IsCommentHeading(lines[i]))
            {
                factor = BehindComments;
            }

            var score = ScoreLine.Of(lines[i]);
            run = score < 0 ? run + 1 : 0;
            score -= run > 1 ? Math.Min(SteepestStep, (run - 1) * Step) : 0;
            sum += score > 0 ? score * factor : score;
            if (sum <= 0)
            {
                (sum, start) = (0, i + 1);
            }
            else if (sum > best)
            {
                (best, bestStart, bestEnd) = (sum, start, i + 1);
            }
        }

        if (bestEnd == 0)
        {
            return new BodyRange(0, lines.Length, IsPage: false);
        }

        var menu = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            menu += (i < bestStart || i >= bestEnd) && !ScoreLine.IsProse(lines[i]) ? 1 : 0;
        }

        if (menu > MenuLines)
        {
            bestEnd = BeforeNextReport(lines, bestStart, bestEnd);
        }

        // A text in which nothing speaks of a page was typed or sent, not pasted with its page: its tables and short lines are its own.
        return IsBare(lines)
            ? new BodyRange(Math.Min(bestStart, ScoreLine.IsProse(lines[0]) ? 0 : 1), BeforeClosingLines(lines, bestEnd), IsPage: false)
            : new BodyRange(bestStart, bestEnd, menu > MenuLines);
    }

    // Pages of agencies and their customers print report below report: the next one begins with a dateline of its own, and its headline above that.
    private static int BeforeNextReport(ImmutableArray<Line> lines, int start, int end)
    {
        var first = start;
        while (first < end && !ScoreLine.IsProse(lines[first]))
        {
            first++;
        }

        if (first == end || FindSource.InDateline(lines[first].Text) is null)
        {
            return end;
        }

        for (var i = first + 1; i < end; i++)
        {
            if (ScoreLine.IsProse(lines[i]) && FindSource.InDateline(lines[i].Text) is not null)
            {
                return i - 1 > first && !ScoreLine.IsProse(lines[i - 1]) ? i - 1 : i;
            }
        }

        return end;
    }

    // A name or a date alone at the end is said of the text, not by it.
    private static int BeforeClosingLines(ImmutableArray<Line> lines, int bestEnd)
    {
        var end = lines.Length;
        while (end > bestEnd && lines[end - 1].Words <= ClosingWords)
        {
            end--;
        }

        return end;
    }

    private static bool IsBare(ImmutableArray<Line> lines)
    {
        if (lines.Length > BareLines)
        {
            return false;
        }

        foreach (var line in lines)
        {
            if (line.Is(PhraseKinds.End | PhraseKinds.Stop | PhraseKinds.Noise | PhraseKinds.Teaser))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCommentHeading(Line line) => line.Is(PhraseKinds.Stop) && line.Words < ScoreLine.ProseWords * 2;
}
