using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Dates;

/// <summary>Tells whether a date in the first sentences is the day of the news, or a plan, a memory, a limit.</summary>
internal static class LeadSentence
{
    /// <summary>Characters after and before a date in which a word changes its meaning.</summary>
    private const int Reach = 70;

    /// <summary>Letters from which a word may have an ending.</summary>
    private const int LongWord = 6;

    /// <summary>Whether the words right before a date put the event on that day: "am", "on", a weekday, an opening bracket, nothing.</summary>
    public static bool IsDayOfEvent(ReadOnlySpan<char> before)
    {
        var word = LastWord(before);
        return word is "" or "am" or "on" or "dem" or "den" or "the" or "le" or "el" or "il" or "dnia" or "heute" or "today" or "gestern" or "yesterday" || before.TrimEnd().EndsWith("(");
    }

    /// <summary>Whether the sentence speaks of the future, of a birth or an anniversary.</summary>
    public static bool IsPlan(string text, DateMention date, LanguageData language)
    {
        var start = Math.Max(0, date.Start - Reach);
        var end = Math.Min(text.Length, date.Start + date.Length + Reach);
        var behind = date.Start + date.Length;
        var stop = text.IndexOf(". ", behind, end - behind, StringComparison.Ordinal);
        end = stop >= 0 ? stop : end;
        var key = " " + LineKey.Of(text[start..end]) + " ";
        return language.LabelPhrases.PlannedWords.Any(word => Stands(key, word));
    }

    /// <summary>Whether a word stands in the sentence; a long one also with an ending ("geboren", "geborene").</summary>
    private static bool Stands(string key, string word)
    {
        for (var at = key.IndexOf(word, StringComparison.Ordinal); at >= 0; at = key.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!char.IsLetter(key[at - 1]) && (word.Length >= LongWord || !char.IsLetter(key[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string LastWord(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" (,");
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..].ToString().ToLowerInvariant();
    }
}
