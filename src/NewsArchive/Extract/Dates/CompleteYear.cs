using NewsArchive.Archive;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Dates;

/// <summary>
/// Completes a date without a year where something forces one: the head names that month with its year ("Heft 8, August 2024"),
/// or exactly one of the years that the text speaks of has the named weekday on that day.
/// </summary>
internal static class CompleteYear
{
    /// <summary>Lines that are searched for years.</summary>
    private const int MaxLines = 400;

    /// <summary>Lines above the headline that belong to the head.</summary>
    private const int Above = 4;

    /// <summary>Words of a line of the head at most.</summary>
    private const int HeadWords = 14;

    /// <summary>The date with its year, marked uncertain (EDTF <c>?</c>), and the rule; null where nothing forces one.</summary>
    public static (EdtfDate Date, string Rule)? Of(DateMention date, Draft draft) =>
        date.Value is not { Month: { } month, Day: { } day } ? null
        : FromHead(date, month, day, draft) is { } stated ? (stated, "date/year-from-head")
        : date.Weekday > 0 && FromWeekday(date, month, day, draft) is { } fitting ? (fitting, "date/year-from-weekday")
        : null;

    /// <summary>The one year that short lines around the headline name with the same month.</summary>
    private static EdtfDate? FromHead(DateMention date, int month, int day, Draft draft)
    {
        int? year = null;
        for (var i = Math.Max(0, (draft.Title < 0 ? draft.Lead : draft.Title) - Above); i < draft.Lead; i++)
        {
            if (draft.Lines[i].Words > HeadWords || draft.Lines[i].EndsSentence || i == draft.Title)
            {
                continue;
            }

            foreach (var named in draft.Dates(i))
            {
                if (named.IsSpan || named.Value is not { Year: { } found, Day: null } || named.Value.Month != month)
                {
                    continue;
                }

                if (year is { } known && known != found)
                {
                    return null;
                }

                year = found;
            }
        }

        return EdtfDate.Of(year, month, day, EdtfQualifier.Uncertain) is { Year: not null, Earliest: { } first } whole && (date.Weekday == 0 || DateMention.IsoWeekday(first) == date.Weekday) ? whole : null;
    }

    private static EdtfDate? FromWeekday(DateMention date, int month, int day, Draft draft)
    {

        var years = YearsNamed(draft);
        if (years.Count == 0)
        {
            return null;
        }

        // News looks back and forth by a year: the text's years and their neighbours are the range.
        var fitting = Enumerable.Range(years.Min - 1, years.Max - years.Min + 3)
            .Select(year => EdtfDate.Of(year, month, day, EdtfQualifier.Uncertain))
            .OfType<EdtfDate>()
            .Where(candidate => DateMention.IsoWeekday(candidate.Earliest!.Value) == date.Weekday)
            .Take(2)
            .ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private static SortedSet<int> YearsNamed(Draft draft)
    {
        var years = new SortedSet<int>();
        for (var i = draft.Body.Start; i < Math.Min(draft.Body.End, draft.Body.Start + MaxLines); i++)
        {
            var text = draft.Lines[i].Text.AsSpan();
            for (var at = 0; at + 4 <= text.Length; at++)
            {
                if (text[at] is '1' or '2' && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not '.' and not ',') && int.TryParse(text.Slice(at, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
                    && year is >= 1950 and <= 2099 && (at + 4 == text.Length || !char.IsLetterOrDigit(text[at + 4])))
                {
                    years.Add(year);
                }
            }
        }

        return years;
    }
}
