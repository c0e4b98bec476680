using NewsArchive.Archive;

namespace NewsArchive.Extract.Titles;

/// <summary>Makes a title for a text without a headline: its first sentence, cut at a word.</summary>
internal static class DeriveTitle
{
    /// <summary>Characters of a derived title at most: two lines of a headline.</summary>
    private const int MaxLength = 110;

    /// <summary>Shortest sentence: "Moskau." is a dateline.</summary>
    private const int MinLength = 15;

    /// <summary>The title, marked as derived.</summary>
    /// <param name="text">The first paragraph.</param>
    public static Found<string> From(string text, int line)
    {
        var sentence = text[..SentenceEnd(text)].TrimEnd('.', ' ');
        if (sentence.Length == 0)
        {
            sentence = text;
        }

        var title = sentence;
        if (title.Length > MaxLength)
        {
            var cut = sentence.LastIndexOf(' ', MaxLength - 1);
            title = sentence[..(cut > MinLength ? cut : MaxLength - 1)].TrimEnd(' ', ',', ';', ':', '–', '-', '(', '„', '"') + "…";
        }

        return new Found<string>(title, new Evidence(Standing.Derived, "title/first-sentence", sentence.Length > 300 ? sentence[..300] : sentence, line, 0.5));
    }

    /// <summary>Index behind the first sentence: a full stop before a space and a capital, but not behind a number, an initial or a short abbreviation.</summary>
    private static int SentenceEnd(string text)
    {
        var limit = Math.Min(text.Length, 600);
        for (var i = MinLength; i < limit; i++)
        {
            if (text[i] is not ('.' or '!' or '?'))
            {
                continue;
            }

            var next = i + 1;
            while (next < text.Length && text[next] is '"' or '“' or '”' or '«' or '»' or ')')
            {
                next++;
            }

            if (next >= text.Length)
            {
                return next;
            }

            if (text[next] == ' ' && next + 1 < text.Length && !char.IsLower(text[next + 1]) && (text[i] != '.' || !IsAbbreviation(text, i)))
            {
                return next;
            }
        }

        return limit;
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var word = text.AsSpan(start, stop - start);
        return word.Length <= 1 || (word.Length <= 2 && char.IsAsciiDigit(word[0])) || word is "Dr" or "Prof" or "Mr" or "Mrs" or "Ms" or "St" or "Nr" or "Mio" or "Mrd" or "ca" or "bzw" or "etc" or "vgl" or "Abs" or "Art";
    }
}
