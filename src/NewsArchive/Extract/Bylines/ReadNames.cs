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

    /// <summary>What stands behind the words that introduce a name, at the start of the line ("Von", "Text:") or behind other credits ("13. März 2019 von").</summary>
    public static string? After(Line line, PhraseTable labels)
    {
        // "ByJ.R. Stone": the page forgot the space.
        if (line.Text.Length > 4 && line.Text.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(line.Text[2]))
        {
            return line.Text[2..];
        }

        // "28. Juli 2019AuthorAndreas Kalt4 Kommentare", as a widespread theme prints it when copied.
        foreach (var label in (ReadOnlySpan<string>)["Author", "Autor"])
        {
            var glued = line.Text.IndexOf(label, StringComparison.Ordinal);
            if (glued > 0 && char.IsAsciiDigit(line.Text[glued - 1]) && glued + label.Length < line.Text.Length && char.IsUpper(line.Text[glued + label.Length]))
            {
                var name = line.Text[(glued + label.Length)..];
                var digit = name.AsSpan().IndexOfAnyInRange('0', '9');
                return digit > 0 ? name[..digit] : name;
            }
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

    private static string Cut(string text)
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
