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
            if (!IsWord(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            var capitals = 0;
            var smalls = 0;
            for (; at < text.Length && IsWord(text[at]); at++)
            {
                var c = text[at];
                if (c is >= 'a' and <= 'z')
                {
                    smalls++;
                }
                else if (c is >= 'A' and <= 'Z')
                {
                    capitals++;
                }
                else if (c >= 0x80)
                {
                    capitals += char.IsUpper(c) ? 1 : 0;
                    smalls += char.IsLower(c) ? 1 : 0;
                }
            }

            if (at - start == 1 && capitals == 1)
            {
                at = EndOfInitials(text, start);
                capitals = at - start;
            }

            var shape = capitals == 0 || (smalls > 0 && !char.IsUpper(text[start])) ? TokenShape.Lower
                : smalls == 0 && capitals > 1 ? TokenShape.AllCaps
                : TokenShape.Capitalised;
            tokens.Add(new Token(start, at - start, shape));
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

    private static bool IsWord(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    /// <summary>The tokens as a span, valid until the list changes.</summary>
    public static ReadOnlySpan<Token> AsSpan(List<Token> tokens) => CollectionsMarshal.AsSpan(tokens);
}
