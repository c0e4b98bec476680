using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Bylines;

/// <summary>Tells the names under which desks, teams and houses sign ("Redaktion", "PETA-Team", "www.example.org") from other words behind "Von".</summary>
internal static class DeskName
{
    /// <summary>Words and characters of such a name at most.</summary>
    private const int MostWords = 5;
    private const int Longest = 45;

    /// <summary>Accounts that content systems make: nobody calls himself so.</summary>
    private static readonly string[] Accounts = ["admin", "administrator", "webmaster", "web", "digital", "online", "gast", "guest"];

    /// <summary>Words in lower case that may stand in such a name.</summary>
    private static readonly string[] Small = ["der", "die", "des", "den", "dem", "für", "und", "of", "the", "for", "and", "de", "la", "le", "les", "du", "des", "del", "di", "y", "et", "e", "i", "и"];

    /// <summary>The name without its article; null where the text is none.</summary>
    public static string? In(string text, PhraseTable labels)
    {
        var name = WithoutArticle(text.Trim(' ', ',', '.', ':', '-', '–', '|'));
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords || name.Length > Longest || !char.IsLetterOrDigit(name[0]) || (words.Length == 1 && Accounts.Contains(name.ToLowerInvariant(), StringComparer.Ordinal)))
        {
            return null;
        }

        return words.Length == 1 && IsHost(name) ? name : PersonName.HasDeskWord(words, labels) && HasNameShape(words) ? name : null;
    }

    /// <summary>Whether a whole line is such a name and nothing else ("Redaktion", "Staff Writer").</summary>
    public static bool IsWhole(string key, PhraseTable labels) => (labels.Of(key) & PhraseKinds.Desk) != PhraseKinds.None;

    /// <summary>"Partei verlassen" is a sentence cut short: names are capitalised, but for their small words.</summary>
    private static bool HasNameShape(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsUpper(words[i][0]) && !char.IsDigit(words[i][0]) && words[i] is not "&" && !IsHost(words[i]) && !words[i].Contains('-', StringComparison.Ordinal) && !(i > 0 && Small.Contains(words[i], StringComparer.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"example.org", "www.example.org".</summary>
    private static bool IsHost(string word)
    {
        var dot = word.LastIndexOf('.');
        return dot > 1 && word.Length - dot is >= 3 and <= 9 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-') && word.AsSpan(dot + 1).IndexOfAnyExceptInRange('a', 'z') < 0 && !word.Contains("..", StringComparison.Ordinal);
    }

    private static string WithoutArticle(string text)
    {
        foreach (var article in (ReadOnlySpan<string>)["der ", "die ", "dem ", "unserer ", "the ", "The ", "our ", "la ", "La "])
        {
            if (text.StartsWith(article, StringComparison.Ordinal) && text.Length > article.Length)
            {
                return text[article.Length..].TrimStart();
            }
        }

        return text;
    }
}
