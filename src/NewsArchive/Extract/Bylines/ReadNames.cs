using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Bylines;

/// <summary>Reads the names in a line that looks like a byline.</summary>
internal static class ReadNames
{
    /// <summary>Marks between the parts of a line of credits.</summary>
    private static readonly string[] Separators = [" | ", " · ", " • ", " – ", " - ", " — ", " / ", " // ", " am ", " on ", " in ", " vom ", " um ", " le ", ", le ", " at ", "|", "·", "•", "⋅", "(", " Foto", " Bild", " Symbolbild", " Stand", " Ein Kommentar", " Kommentar", " Keine Kommentare", " Comment", " Leave a", " Veröffentlicht", " Aktualisiert"];

    private static readonly string[] Connectors = ["von ", "by ", "par ", "por "];

    /// <summary>Whether a line is short and says by whom the text is.</summary>
    public static bool IsByline(Line line, PhraseTable labels) => line.Words <= 16 && After(line, labels) is { } rest && Names(rest, labels, single: false).Count > 0;

    /// <summary>Whether the words that introduce the name say that a text was written ("Veröffentlicht von"), so that even one word behind them is a name.</summary>
    public static bool IsPlain(Line line, PhraseTable labels)
    {
        var bare = LineKey.Bare(line.Key);
        foreach (var (phrase, kind) in labels.Starts)
        {
            if (kind == PhraseKinds.Byline && PhraseTable.StartsWith(bare, phrase))
            {
                return phrase.Contains(' ', StringComparison.Ordinal) || phrase is "autor" or "autorin" or "author" or "auteur";
            }
        }

        return false;
    }

    /// <summary>Whether a line is nothing but the words that introduce a name ("Autor:"): the name stands on the next one.</summary>
    public static bool IsLabel(string key, PhraseTable labels)
    {
        var bare = LineKey.Bare(key);
        foreach (var (phrase, kind) in labels.Starts)
        {
            if (kind == PhraseKinds.Byline && bare.SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands behind the words that introduce a name, at the start of the line ("Von", "Text:") or behind other credits ("13. März 2019 von").</summary>
    public static string? After(Line line, PhraseTable labels)
    {
        // "ByJ.R. Stone": the page forgot the space.
        if (line.Text.Length > 4 && line.Text.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(line.Text[2]))
        {
            return line.Text[2..];
        }

        if (AfterGluedLabel(line.Text) is { } glued)
        {
            return glued;
        }

        var bare = LineKey.Bare(line.Key);
        var offset = line.Key.AsSpan().IndexOf(bare);
        foreach (var (phrase, kind) in labels.Starts)
        {
            if (kind == PhraseKinds.Byline && PhraseTable.StartsWith(bare, phrase))
            {
                // The key may be shorter than the text by its runs of digits; the label holds none, so its end is the same in both.
                var at = offset + phrase.Length;
                return at >= line.Text.Length ? null : line.Text[at..].TrimStart(' ', ':', '-', '–', '|');
            }
        }

        foreach (var connector in Connectors)
        {
            var at = line.Text.IndexOf(" " + connector, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && line.Text.AsSpan(0, at).IndexOfAnyInRange('0', '9') >= 0)
            {
                return line.Text[(at + connector.Length + 1)..];
            }
        }

        return null;
    }

    /// <summary>"28. Juli 2019AuthorAnna Beispiel4 Kommentare", "Datum: 13. April 2017Autor: Anna Beispiel 2 Kommentare", as widespread themes are copied.</summary>
    private static string? AfterGluedLabel(string text)
    {
        foreach (var label in (ReadOnlySpan<string>)["Author", "Autor"])
        {
            var glued = text.IndexOf(label, StringComparison.Ordinal);
            if (glued <= 0 || !char.IsAsciiDigit(text[glued - 1]))
            {
                continue;
            }

            var isMarked = glued + label.Length < text.Length && text[glued + label.Length] == ':';
            var name = text.AsSpan(glued + label.Length).TrimStart(": ");
            if (name.Length > 0 && (isMarked ? char.IsLetter(name[0]) : char.IsUpper(name[0])))
            {
                var digit = name.IndexOfAnyInRange('0', '9');
                return (digit > 0 ? name[..digit] : name).Trim().ToString();
            }
        }

        return null;
    }

    /// <summary>"Filed under: Allgemein — anna @ 00:11": an old theme signs with the name of the account and the time.</summary>
    public static string? Account(Line line, PhraseTable labels)
    {
        var text = line.Text.AsSpan();
        var at = text.IndexOf(" @ ");
        var dash = at < 0 ? -1 : text[..at].LastIndexOfAny('—', '–');
        if (dash < 0 || at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 3]) || text[(at + 3)..].IndexOf(':') is not (1 or 2))
        {
            return null;
        }

        var name = text[(dash + 1)..at].Trim().ToString();
        return PersonName.IsAccount(name, labels) || PersonName.IsFull(name, labels) ? name : null;
    }

    /// <summary>The names at the start of a text; none where something else stands there.</summary>
    /// <param name="single">Whether one word is a name too.</param>
    public static IReadOnlyList<string> Names(string text, PhraseTable labels, bool single)
    {
        var part = Cut(text);
        var names = new List<string>();
        foreach (var piece in PersonName.Split(part))
        {
            var name = piece.Trim(' ', ',', '.', ':');
            name = piece.EndsWith('.') && name.Length <= 2 ? piece : name;
            if (name.Length == 0 || PersonName.IsTitle(name))
            {
                continue;
            }

            if (single ? !PersonName.IsName(name, labels) && !(names.Count == 0 && PersonName.IsNickname(name, labels)) : !PersonName.IsFull(name, labels))
            {
                break;
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>The text up to the next part of a line of credits.</summary>
    public static string Cut(string text)
    {
        var end = text.Length;
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            end = at > 0 ? Math.Min(end, at) : end;
        }

        var digit = text.AsSpan(0, end).IndexOfAnyInRange('0', '9');

        // A pen name may hold digits ("freeman1984"); a date begins with one.
        if (digit > 0 && text[digit - 1] == ' ')
        {
            end = digit;
        }

        return text[..end].Trim();
    }
}
