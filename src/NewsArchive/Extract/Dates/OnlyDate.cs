using NewsArchive.Archive;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Dates;

/// <summary>The date of a page whose head and end have none: the one that a label calls the publication, or the only day that its short lines name.</summary>
internal static class OnlyDate
{
    /// <summary>Words of a line that consists of credits.</summary>
    private const int CreditWords = 14;

    /// <summary>Lines that are searched.</summary>
    private const int MaxLines = 2000;

    /// <summary>The date; null where several compete.</summary>
    public static Found<EdtfDate>? Of(Draft draft)
    {
        if (!draft.Body.IsPage)
        {
            return null;
        }

        (int Line, DateMention Date)? only = null;
        var several = false;
        for (var i = 0; i < Math.Min(draft.Lines.Length, MaxLines); i++)
        {
            var line = draft.Lines[i];
            if (line.Words > CreditWords || (line.EndsSentence && line.Words > 8) || line.Text.Contains("(@", StringComparison.Ordinal) || i == draft.Title)
            {
                continue;
            }

            foreach (var date in draft.Dates(i))
            {
                if (!date.Value.IsDay || date.IsSpan || date.Contradicts)
                {
                    continue;
                }

                if (i < draft.Body.End && WeighDate.LabelBefore(draft, i, date) == PhraseKinds.Published)
                {
                    return new Found<EdtfDate>(date.Value, FindDate.Evidence(draft, i, date, "date/published-label", 0.7));
                }

                if (i >= draft.Lead && i < draft.Body.End)
                {
                    continue;
                }

                several |= only is { } found && found.Date.Value != date.Value;
                only ??= (i, date);
            }
        }

        return only is { } one && !several ? new Found<EdtfDate>(one.Date.Value, FindDate.Evidence(draft, one.Line, one.Date, "date/only-date-of-page", 0.5)) : null;
    }
}
