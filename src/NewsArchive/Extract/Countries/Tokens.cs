using System.Runtime.InteropServices;
using System.Text;

namespace NewsArchive.Extract.Countries;

/// <summary>Splits a text into words.</summary>
internal static class Tokens
{
    /// <summary>Clears <paramref name="tokens"/> and fills it with the words of a text in order.</summary>
    public static void Read(ReadOnlySpan<char> text, List<Token> tokens)
    {
        tokens.Clear();
        var at = 0;
        while (at < text.Length)
        {
            var letter = Letters.Of(text[at]);
            if ((letter & Letters.Word) == 0)
            {
                at++;
                continue;
            }

            var start = at;
            var first = letter;
            var hash = Letters.NoHash;
            var all = 0u;
            do
            {
                all |= letter;
                hash = Letters.Add(hash, letter);
                at++;
                letter = at < text.Length ? Letters.Of(text[at]) : 0;
            }
            while ((letter & Letters.Word) != 0);

            if (at - start == 1 && (first & Letters.Capital) != 0 && EndOfInitials(text, start) is var end && end > at)
            {
                at = end;
                hash = Letters.Hash(text[start..end]);
            }

            var shape = (first & Letters.Capital) == 0 ? TokenShape.Lower
                : (all & Letters.Small) == 0 && at - start > 1 ? TokenShape.AllCaps
                : TokenShape.Capitalised;
            tokens.Add(new Token(start, at - start, shape, hash));
        }
    }

    /// <summary>
    /// A text as the words in it are meant: composed (NFC), without soft hyphens, with words that a line end broke made whole.
    /// The same text where there is nothing to mend.
    /// </summary>
    public static string Mend(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0)
        {
            text = text.Normalize(NormalizationForm.FormC);
        }

        if (text.AsSpan().IndexOfAny('\u00AD', '\u200B', '\u2060') >= 0)
        {
            text = text.Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal).Replace("\u2060", "", StringComparison.Ordinal);
        }

        return text.Contains("-\n", StringComparison.Ordinal) ? JoinBrokenWords(text) : text;
    }

    private static string JoinBrokenWords(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            // A hyphen before a line end breaks a word only where the word goes on in small letters: "Kasach-\nstan", not "US-\nPräsident".
            if (text[at] == '-' && at > 0 && at + 2 < text.Length && text[at + 1] == '\n' && char.IsLetter(text[at - 1]) && char.IsLower(text[at + 2]))
            {
                at++;
                continue;
            }

            joined.Append(text[at]);
        }

        return joined.ToString();
    }

    private static int EndOfInitials(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterUpper(text[end + 1]) && (end + 2 >= text.Length || !IsWord(text[end + 2])))
        {
            end += 2;
        }

        return end > start + 1 && end < text.Length && text[end] == '.' ? end + 1 : end;
    }

    private static bool IsWord(char c) => (Letters.Of(c) & Letters.Word) != 0;

    /// <summary>The tokens as a span, valid until the list changes.</summary>
    public static ReadOnlySpan<Token> AsSpan(List<Token> tokens) => CollectionsMarshal.AsSpan(tokens);
}
