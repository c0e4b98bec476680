using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Roles;

/// <summary>Recognises the structure that people type: numbered lists ("1. ...", "2) ...") and quoted lines ("> ...").</summary>
internal static class MarkStructure
{
    /// <summary>Items that make a list: one line that begins with a number is a date, a rank, a heading.</summary>
    private const int FewestItems = 2;

    /// <summary>Words of a quoted line: with fewer it may be an arrow before a link.</summary>
    private const int FewestQuoted = 4;

    /// <summary>Characters of the mark at the start of an item: "12) ".</summary>
    private const int LongestMark = 4;

    /// <summary>Gives numbered items and quotes their roles; on a page only inside its text.</summary>
    public static void In(Draft draft)
    {
        var (start, end) = draft.Body.IsPage ? (draft.Body.Start, draft.Body.End) : (0, draft.Lines.Length);
        for (var i = start; i < end;)
        {
            var items = Items(draft, i, end);
            for (var item = i; item < i + items; item++)
            {
                draft.Assign(item, Role.NumberedItem, "body/numbered-list");
            }

            if (items == 0 && draft.Roles[i] == Role.None && IsQuote(draft.Lines[i].Text))
            {
                draft.Assign(i, Role.Quote, "body/quote");
            }

            i += Math.Max(items, 1);
        }
    }

    /// <summary>The number of an item and where its text begins; null where the line is none.</summary>
    public static (int Number, int Start)? Item(string text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 3 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && digits + 2 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ' && digits + 2 <= LongestMark
            ? (int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture), digits + 2)
            : null;
    }

    /// <summary>Whether a line is quoted as in mail.</summary>
    public static bool IsQuote(string text) => text.Length > 2 && text[0] == '>' && text[1] == ' ' && Line.CountWords(text) >= FewestQuoted;

    /// <summary>Lines from a place on that count 1, 2, 3: a list; 0 where there is none.</summary>
    private static int Items(Draft draft, int start, int end)
    {
        var count = 0;
        while (start + count < end && draft.Roles[start + count] == Role.None && draft.Lines[start + count] is var line
            && Item(line.Text) is { } item && item.Number == count + 1 && !IsDay(draft, start + count))
        {
            count++;
        }

        return count >= FewestItems ? count : 0;
    }

    /// <summary>"1. Mai 2020: ..." is a day.</summary>
    private static bool IsDay(Draft draft, int i) => draft.Dates(i) is [{ Start: 0 }, ..];
}
