using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Titles;

/// <summary>A headline without what a page adds to it: the outlet behind a bar, a date glued before it.</summary>
internal static class CleanTitle
{
    private static readonly string[] Bars = [" | ", " – ", " — ", " - ", " » ", " · "];

    /// <summary>The headline itself.</summary>
    public static string Of(string text, Draft draft)
    {
        var clean = WithoutDate(text, draft);
        clean = WithoutOutlet(clean, draft);
        return clean.Replace(" : ", ": ", StringComparison.Ordinal);
    }

    /// <summary>"27.01.2022MineralölINFO" -> "MineralölINFO": only where the page forgot the space, as a headline may begin with a date.</summary>
    private static string WithoutDate(string text, Draft draft)
    {
        var dates = draft.Title >= 0 ? draft.Dates(draft.Title) : [];
        if (dates.Count == 0 || dates[0].Start != 0 || dates[0].Length >= text.Length || !dates[0].Value.IsDay)
        {
            return text;
        }

        var rest = text[dates[0].Length..];
        return char.IsLetter(rest[0]) ? rest : text;
    }

    /// <summary>Cuts the outlet's name behind a bar; behind a dash only where the headline stands alone elsewhere, as dashes also belong to headlines.</summary>
    private static string WithoutOutlet(string text, Draft draft)
    {
        foreach (var bar in Bars)
        {
            var at = text.LastIndexOf(bar, StringComparison.Ordinal);
            if (at < 12)
            {
                continue;
            }

            var head = text[..at].TrimEnd();
            var tail = text[(at + bar.Length)..];
            if (bar == " | " && tail.Split(' ').Length <= 4)
            {
                return head;
            }

            // Both parts stand on the page by themselves: the headline again, and the outlet in its footer.
            if (tail.Split(' ').Length <= 4 && Stands(draft, head) && Stands(draft, tail))
            {
                return head;
            }
        }

        return text;
    }

    private static bool Stands(Draft draft, string text)
    {
        var key = LineKey.Bare(LineKey.Of(text)).ToString();
        return key.Length > 0 && draft.Lines.Any(line => LineKey.Bare(line.Key).SequenceEqual(key));
    }
}
