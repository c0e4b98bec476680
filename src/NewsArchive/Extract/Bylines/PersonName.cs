using System.Collections.Frozen;
using NewsArchive.Archive;
using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Bylines;

/// <summary>Tells names of persons from other capitalised words.</summary>
internal static class PersonName
{
    /// <summary>Words between the parts of a name.</summary>
    private static readonly FrozenSet<string> Particles = new[]
    {
        "von", "van", "vom", "zu", "zur", "zum", "de", "del", "della", "di", "da", "dos", "do", "la", "le", "el", "al", "bin", "ibn", "ben", "der", "den", "ter", "ten", "of", "y", "e", "i", "und", "af", "av",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Titles = new[]
    {
        "dr", "dr.", "prof", "prof.", "phd", "ph.d.", "md", "m.d.", "mag", "mag.", "dipl.-ing.", "jr", "jr.", "sr", "sr.", "sir", "mba", "msc", "m.a.", "ba", "esq", "di", "med.", "med",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Joins = new[] { "und", "and", "et", "y", "e", "i", "&", "ve", "и" }.ToFrozenSet();

    private static readonly Lazy<FrozenSet<string>> FirstNames = new(() => DataFile.Lines("Extract/Bylines/firstnames.txt").SelectMany(line => line.Text.Split(' ')).ToFrozenSet());

    /// <summary>Most words that a name has, titles and particles included.</summary>
    private const int LongestName = 6;

    /// <summary>Whether a text begins with a common first name. Capitalised words are many, above all in German; names at places where no byline announces them must show that they are names.</summary>
    public static bool HasFirstName(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Titles.Contains(word.ToLowerInvariant()))
            {
                return FirstNames.Value.Contains(word) || FirstNames.Value.Contains(Capitalised(word)) || FirstNames.Value.Contains(word.Split('-')[0]);
            }
        }

        return false;
    }

    /// <summary>Whether a text is the full name of one person: two or more capitalised words and nothing else.</summary>
    public static bool IsFull(string text, PhraseTable labels) => Shape(text, labels) is >= 2;

    /// <summary>Whether a text can be a name where a byline says that one stands there: also a single word.</summary>
    public static bool IsName(string text, PhraseTable labels) => Shape(text, labels) is >= 1;

    /// <summary>Whether a text is a degree or form of address alone ("PhD").</summary>
    public static bool IsTitle(string text) => Titles.Contains(text.ToLowerInvariant());

    /// <summary>Whether a text is one word that a person may have chosen as a pen name ("freeman1984").</summary>
    public static bool IsNickname(string text, PhraseTable labels) =>
        IsAccount(text, labels) && (text.Any(char.IsUpper) || text.Any(char.IsAsciiDigit));

    /// <summary>Whether a text is one word as names of accounts are.</summary>
    public static bool IsAccount(string text, PhraseTable labels) =>
        text.Length is >= 3 and <= 24 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-') && char.IsLetter(text[0]) && !HasDeskWord([text], labels);

    /// <summary>Splits "A B, C D und E F" into its names; titles behind a comma stay with their name.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var name = new List<string>();
        foreach (var piece in text.Split([',', ';', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var word in piece.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (Joins.Contains(word))
                {
                    if (name.Count > 0)
                    {
                        yield return string.Join(' ', name);
                    }

                    name.Clear();
                }
                else
                {
                    name.Add(word);
                }
            }

            if (name.Count > 0)
            {
                yield return string.Join(' ', name);
            }

            name.Clear();
        }
    }

    /// <summary>Number of proper words of a name; null where the text is none.</summary>
    private static int? Shape(string text, PhraseTable labels)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > LongestName)
        {
            return null;
        }

        var proper = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].TrimEnd(',');
            var lower = word.ToLowerInvariant();
            if (Titles.Contains(lower))
            {
                continue;
            }

            if (Particles.Contains(word) && i < words.Length - 1)
            {
                continue;
            }

            if (!IsProper(word))
            {
                return null;
            }

            proper++;
        }

        var kinds = labels.Of(LineKey.Of(text)) | LanguageData.Layout.Of(LineKey.Of(text));
        return HasDeskWord(words, labels) || (kinds & (PhraseKinds.Noise | PhraseKinds.End | PhraseKinds.Next)) != PhraseKinds.None ? null : proper;
    }

    /// <summary>Whether a word of a desk, a firm or an office is among the words ("Redaktion", "GmbH", "PETA-Team").</summary>
    public static bool HasDeskWord(IEnumerable<string> words, PhraseTable labels) =>
        words.SelectMany(word => word.Split('-')).Any(word => labels.IsWord(LineKey.Of(word.TrimEnd(',', '.')), PhraseKinds.Desk));

    private static string Capitalised(string word) => word.Length < 2 ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();

    private static bool IsProper(string word)
    {
        // A comma by itself is a word of nothing.
        if (word.Length == 0 || !char.IsUpper(word[0]))
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’' or '`' or '*'))
            {
                return false;
            }
        }

        return true;
    }
}
