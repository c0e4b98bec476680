using NewsArchive.Archive;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Titles;

/// <summary>Finds the headline among the lines before the running text, and the line above it that belongs to it.</summary>
internal static class FindTitle
{
    /// <summary>Lines above the running text that can hold the headline: between them stand buttons, dates, captions.</summary>
    private const int LinesAbove = 40;

    /// <summary>Lines of running text that can stand before the headline's place is passed: a lead that looks like text.</summary>
    private const int LinesBelow = 6;

    /// <summary>Difference of scores that means nothing.</summary>
    private const double Tie = 0.4;

    /// <summary>Words of a headline above its lead at least, and how much less it may score: the lead stands nearer to the text.</summary>
    private const int FewestWords = 4;
    private const int LeadWords = 10;
    private const int ShortLeadWords = 6;
    private const double LeadMargin = 2.5;

    /// <summary>Words of a kicker at most.</summary>
    private const int KickerWords = 5;

    /// <summary>The headline with its evidence; null where the text has none.</summary>
    public static Found<string>? In(Draft draft)
    {
        var score = new ScoreTitle(draft);
        int best = -1;
        double bestScore = 0;
        var last = Math.Min(draft.Lines.Length - 1, draft.Body.Start + LinesBelow);
        for (var i = Math.Max(0, draft.Body.Start - LinesAbove); i <= last; i++)
        {
            // Later is nearer to the text: of two headlines that are as good as equal the second is the one above it.
            if (score.Of(i) is var value && value >= bestScore - Tie && value > 0)
            {
                (best, bestScore) = (i, Math.Max(value, bestScore));
            }

            if (ScoreLine.IsProse(draft.Lines[i]) && draft.Lines[i].Words > 45 && draft.Lines[i].EndsSentence && i >= draft.Body.Start)
            {
                break;
            }
        }

        if (best < 0)
        {
            return null;
        }

        best = AboveLead(draft, score, best, bestScore);
        draft.Title = best;
        var line = draft.Lines[best];
        var rule = best == 0 ? "title/first-line" : "title/headline";
        draft.Assign(best, Role.Headline, rule);
        MarkKicker(draft, best);
        return new Found<string>(CleanTitle.Of(line.Text, draft), draft.Read(best, rule, line.Text, Math.Round(Math.Min(0.98, 0.6 + bestScore / 40), 2)));
    }

    /// <summary>A lead without a full stop looks like a headline too; of two such lines in a row the upper one is the headline, and the longer one the lead.</summary>
    private static int AboveLead(Draft draft, ScoreTitle score, int best, double bestScore)
    {
        if (best == 0)
        {
            return best;
        }

        var (upper, lower) = (draft.Lines[best - 1].Words, draft.Lines[best].Words);
        var isLead = lower >= LeadWords || (lower >= ShortLeadWords && upper >= lower + 2);
        return isLead && upper >= FewestWords && score.Of(best - 1) >= Math.Max(1, bestScore - LeadMargin) ? best - 1 : best;
    }

    /// <summary>The line that repeats a title that is known already; no other line is taken for a headline then, so that no text is lost.</summary>
    public static Found<string>? Known(Draft draft, string title)
    {
        var key = LineKey.Bare(LineKey.Of(title)).ToString();
        for (var i = 0; i < Math.Min(draft.Lines.Length, draft.Body.Start + LinesBelow); i++)
        {
            if (LineKey.Bare(draft.Lines[i].Key).SequenceEqual(key))
            {
                draft.Title = i;
                draft.Assign(i, Role.Headline, "title/headline");
            }
        }

        return null;
    }

    private static void MarkKicker(Draft draft, int title)
    {
        if (title == 0)
        {
            return;
        }

        var above = draft.Lines[title - 1];
        if (above.Words is > 0 and <= KickerWords && !above.EndsSentence && above.Kinds == PhraseKinds.None && draft.Dates(title - 1).Count == 0
            && (title == 1 || !draft.Body.IsPage))
        {
            draft.Assign(title - 1, Role.Kicker, "title/kicker");
        }
    }
}
