using NewsArchive.Archive;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Dates;

/// <summary>
/// Chooses the publication date among the dates of a text. Every date near the head or the end of the text is weighed by where it stands; dates of the story stay candidates
/// with the rule that turned them down. A wrong date is worse than a partial one, a partial one is better than none.
/// </summary>
internal static class FindDate
{
    /// <summary>Lines above the headline, behind the lead and around the end that are read.</summary>
    private const int Above = 4;
    private const int BehindLead = 12;
    private const int Tail = 8;

    /// <summary>Candidates that are kept: an article of history has hundreds of dates.</summary>
    private const int MaxCandidates = 12;

    /// <summary>The date with its evidence; null where none can be told.</summary>
    public static Found<EdtfDate>? In(Draft draft)
    {
        var ranked = new List<(DateMention Date, int Line, WeighDate.Weight Weight)>();
        foreach (var i in Zone(draft))
        {
            foreach (var date in draft.Dates(i))
            {
                ranked.Add((date, i, WeighDate.Of(draft, i, date)));
            }
        }

        var order = ranked.OrderByDescending(row => row.Weight.Value).ThenByDescending(row => row.Date.Value.IsDay).ThenBy(row => row.Line).ThenBy(row => row.Date.Start).ToArray();
        var best = order.Length > 0 && order[0].Weight.Value > 0 ? order[0] : default;
        foreach (var (date, line, weight) in order.Take(MaxCandidates))
        {
            if (best.Weight is null || line != best.Line || date.Start != best.Date.Start)
            {
                var rule = weight.Value > 0 ? "date/another-stands-nearer" : weight.Rule;
                draft.Candidates.Add(new Candidate("date", date.Value.ToString(), Evidence(draft, line, date, rule, weight.Value > 0 ? weight.Certainty / 2 : 0)));
            }
        }

        if (best.Weight is null)
        {
            return OnlyDate.Of(draft);
        }

        if (best.Weight.Rule is not "date/dateline" && draft.Lines[best.Line].Words <= 22 && !draft.Lines[best.Line].EndsSentence && best.Line != draft.Title)
        {
            draft.Assign(best.Line, Role.Dateline, best.Weight.Rule);
        }

        return best.Date.Value.Year is null && CompleteYear.Of(best.Date, draft) is { } whole
            ? new Found<EdtfDate>(whole.Date, Evidence(draft, best.Line, best.Date, whole.Rule, 0.6) with { Standing = Standing.Derived })
            : new Found<EdtfDate>(best.Date.Value, Evidence(draft, best.Line, best.Date, best.Weight.Rule, best.Weight.Certainty));
    }

    private static SortedSet<int> Zone(Draft draft)
    {
        var zone = new SortedSet<int>();
        var title = draft.Title < 0 ? draft.Body.Start : draft.Title;
        for (var i = Math.Max(0, title - Above); i < Math.Min(draft.Lines.Length, Math.Max(draft.Lead, title) + BehindLead); i++)
        {
            zone.Add(i);
        }

        for (var i = Math.Max(0, draft.Body.End - Tail); i < Math.Min(draft.Lines.Length, draft.Body.End + Tail); i++)
        {
            zone.Add(i);
        }

        return zone;
    }

    /// <summary>Evidence of a date in a line, with the words around it.</summary>
    internal static Evidence Evidence(Draft draft, int line, DateMention date, string rule, double certainty)
    {
        var text = draft.Lines[line].Text;
        var start = Math.Max(0, date.Start - 60);
        return draft.Read(line, rule, text.Substring(date.Start, date.Length), certainty) with
        {
            Context = text[start..Math.Min(text.Length, date.Start + date.Length + 60)],
        };
    }
}
