using NewsArchive.Archive;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Dates;

/// <summary>Completes a date without a year where a weekday forces one: exactly one of the years that the text speaks of has that weekday on that day.</summary>
internal static class CompleteYear
{
    /// <summary>Lines that are searched for years.</summary>
    private const int MaxLines = 400;

    /// <summary>The date with its year, marked uncertain (EDTF <c>?</c>); null where nothing forces one.</summary>
    public static EdtfDate? Of(DateMention date, Draft draft)
    {
        if (date.Weekday == 0 || date.Value is not { Month: { } month, Day: { } day })
        {
            return null;
        }

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
