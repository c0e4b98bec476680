using System.Collections.Frozen;
using NewsArchive.Archive;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Bylines;

/// <summary>Finds the agency or outlet that the text is credited to: "Quelle: Agenturen", "(dpa/reu)", "Berlin (dpa) -".</summary>
internal static class FindSource
{
    /// <summary>Words of a line that is a credit and nothing else.</summary>
    private const int CreditWords = 10;

    /// <summary>Lines around the end of the text in which a credit stands.</summary>
    private const int Tail = 4;

    /// <summary>Characters of a lead in which the dateline with its agency stands.</summary>
    private const int DatelineLength = 60;

    private static readonly Lazy<FrozenDictionary<string, string>> Agencies = new(() => DataFile.Lines("Extract/Bylines/agencies.tsv")
        .Select(line => line.Text.Split('\t')).ToFrozenDictionary(cells => cells[0], cells => cells[1]));

    /// <summary>The source; null where nobody is credited.</summary>
    public static Found<string>? In(Draft draft)
    {
        for (var i = Math.Max(draft.Title + 1, draft.Body.End - Tail); i < Math.Min(draft.Lines.Length, draft.Body.End + Tail); i++)
        {
            if ((Labelled(draft, i) ?? InBrackets(draft, i)) is { } found)
            {
                return found;
            }
        }

        return Dateline(draft);
    }

    /// <summary>Whether a line is nothing but agencies: "dpa", "(AFP/dpa)".</summary>
    public static bool IsCredit(Line line) => line.Words <= 4 && line.Text.Split(['/', ',', '|', ' ', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && parts.All(part => Known(part) is not null);

    /// <summary>"Quelle: Agenturen". A credit of a picture stands under the picture, and names its place.</summary>
    private static Found<string>? Labelled(Draft draft, int i)
    {
        var line = draft.Lines[i];
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (!line.Is(PhraseKinds.Source) || line.Words > CreditWords || colon < 0 || colon + 1 >= line.Text.Length || i < draft.Lead)
        {
            return null;
        }

        var value = line.Text[(colon + 1)..].Trim(' ', '.', ')');
        if (value.Length == 0 || draft.Dates(i).Count > 0 || value.Contains("http", StringComparison.Ordinal) || !char.IsLetterOrDigit(value[0]))
        {
            return null;
        }

        draft.Assign(i, Role.Source, "source/credit-line");
        return new Found<string>(Known(value) ?? value, draft.Read(i, "source/credit-line", line.Text, 0.9));
    }

    /// <summary>A line or a last line that ends in "(dpa)" or "dpa/AFP".</summary>
    private static Found<string>? InBrackets(Draft draft, int i)
    {
        var text = draft.Lines[i].Text;
        var open = text.LastIndexOf('(');
        var isWhole = draft.Lines[i].Words <= 4;
        var inner = isWhole ? text.Trim('(', ')', '.', ' ') : open >= 0 && text.TrimEnd('.', ' ').EndsWith(')') && text.Length - open < 40 ? text[(open + 1)..].Trim('(', ')', '.', ' ') : "";
        if (inner.Length == 0 || i <= draft.Lead)
        {
            return null;
        }

        var known = inner.Split(['/', ',', '|', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => Known(part)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        if (known.Length == 0)
        {
            return null;
        }

        if (isWhole)
        {
            draft.Assign(i, Role.Source, "source/agency-in-brackets");
        }

        return new Found<string>(string.Join(", ", known), draft.Read(i, "source/agency-in-brackets", isWhole ? text : text[open..], 0.85));
    }

    /// <summary>"Berlin (dpa) - ..." at the beginning of the text.</summary>
    private static Found<string>? Dateline(Draft draft)
    {
        for (var i = draft.Lead; i < Math.Min(draft.Lead + 2, draft.Lines.Length); i++)
        {
            if (InDateline(draft.Lines[i].Text) is { } found)
            {
                return new Found<string>(string.Join(", ", found.Agencies), draft.Read(i, "source/dateline", draft.Lines[i].Text[..found.Length], 0.95));
            }
        }

        return null;
    }

    /// <summary>The agencies of a dateline "Berlin (dpa) - ..." that opens a paragraph, and its characters up to the bracket; null where it has none.</summary>
    public static (string[] Agencies, int Length)? InDateline(string text)
    {
        var open = text.AsSpan(0, Math.Min(text.Length, DatelineLength + 1)).IndexOf('(');
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (close < 0 || close - open > 30 || text.AsSpan(close + 1, Math.Min(4, text.Length - close - 1)).IndexOfAny("-–—:") < 0)
        {
            return null;
        }

        var known = text[(open + 1)..close].Split(['/', ',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => Known(part)).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return known.Length > 0 ? (known, close + 1) : null;
    }

    private static string? Known(string name) => Agencies.Value.GetValueOrDefault(name);
}
