using NewsArchive.Archive;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Dates;

/// <summary>The date of a page whose head and end have none: the one that a label calls the publication, or the only day that its short lines name.</summary>
internal static class OnlyDate
{
    /// <summary>Words of a line that consists of credits.</summary>
    private const int CreditWords = 14;

    /// <summary>Words of a line of copyright: "Copyright © 19.12.2019 by ...  All rights reserved".</summary>
    private const int CopyrightWords = 30;

    /// <summary>Lines that are searched.</summary>
    private const int MaxLines = 2000;

    /// <summary>Characters beside a date on a line that holds nothing else.</summary>
    private const int Edges = 3;

    /// <summary>The date; null where several compete.</summary>
    public static Found<EdtfDate>? Of(Draft draft)
    {
        if (!draft.Body.IsPage)
        {
            return null;
        }

        var found = new List<(int Line, DateMention Date)>();
        for (var i = 0; i < Math.Min(draft.Lines.Length, MaxLines); i++)
        {
            var line = draft.Lines[i];
            if (!IsCredit(line) || i == draft.Title)
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

                if ((i < draft.Lead || i >= draft.Body.End) && !(i < draft.Title && IsToday(line, date)))
                {
                    found.Add((i, date));
                }
            }
        }

        // Below the text stand other articles, comments and notices: where they compete, the day above it is believed.
        var only = Only(found) ?? Only(found.FindAll(row => row.Line < draft.Body.Start));
        return only is { } one ? new Found<EdtfDate>(one.Date.Value, FindDate.Evidence(draft, one.Line, one.Date, "date/only-date-of-page", 0.5)) : null;
    }

    private static (int Line, DateMention Date)? Only(List<(int Line, DateMention Date)> found) =>
        found.Count > 0 && found.TrueForAll(row => row.Date.Value == found[0].Date.Value) ? found[0] : null;

    private static bool IsCredit(Line line)
    {
        var isCopyright = line.Text.Contains('©', StringComparison.Ordinal);
        return line.Words <= (isCopyright ? CopyrightWords : CreditWords) && (!line.EndsSentence || line.Words <= 8 || isCopyright) && !line.Text.Contains("(@", StringComparison.Ordinal);
    }

    /// <summary>"Freitag, 21. Januar 2022" in the head of a page, far above the headline: the day on which the page was looked at.</summary>
    private static bool IsToday(Line line, DateMention date) => date.Weekday > 0 && line.Text.Length - date.Length <= Edges;
}
