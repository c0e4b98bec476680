using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsArchive.Indexes.Search.Words;

/// <summary>
/// The two spellings by which a word is found: its own without case, and the key that it shares with other spellings of the same word.
/// <c>theme/assets/search.js</c> folds what is typed in the same way; a test compares the two.
/// </summary>
internal static class Fold
{
    /// <summary>Longest word in characters; the rest of a longer one is cut off.</summary>
    public const int MaxLength = 64;

    /// <summary>Letters that are no letter with a mark, and how their words are spelled without them.</summary>
    public static readonly FrozenDictionary<char, string> Letters =
        new Dictionary<char, string> { ['ß'] = "ss", ['æ'] = "a", ['œ'] = "o", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['ł'] = "l", ['ı'] = "i", ['þ'] = "th" }.ToFrozenDictionary();

    /// <summary>The word as it is spelled, without case: NFC, no separators between thousands.</summary>
    public static string Exact(ReadOnlySpan<char> token)
    {
        Span<char> lower = stackalloc char[Math.Min(token.Length, 2 * MaxLength)];
        var length = 0;
        foreach (var c in token[..lower.Length])
        {
            if (c is not ('.' or ','))
            {
                // The one letter that becomes two in some tables and stays as it is in others; and the sigma at the end of words.
                lower[length++] = c switch { 'İ' => 'i', 'ς' => 'σ', 'Σ' => 'σ', _ => char.ToLowerInvariant(c) };
            }
        }

        // What is cut off may be half of a character.
        length -= length > 0 && char.IsHighSurrogate(lower[length - 1]) ? 1 : 0;
        var text = lower[..length].ToString();
        text = Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormC);
        return Cut(text);
    }

    /// <summary>The key of a word without case: NFKD, no marks, ß as ss, and ae, oe, ue as a, o, u (but after another vowel or q, as in "Neue" and "Quelle").</summary>
    /// <param name="exact">What <see cref="Exact"/> returns.</param>
    public static string Key(string exact)
    {
        var text = Ascii.IsValid(exact) ? exact : exact.Normalize(NormalizationForm.FormKD);
        if (Ascii.IsValid(text) && text.IndexOf('e', StringComparison.Ordinal) < 1)
        {
            return text;
        }

        var key = new StringBuilder(text.Length + 2);
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                key.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
            {
                _ = Letters.TryGetValue(c, out var spelling) ? key.Append(spelling) : key.Append(c);
            }
        }

        DropUmlautE(key);
        return Cut(key.ToString());
    }

    private static void DropUmlautE(StringBuilder key)
    {
        var length = 0;
        char before = ' ', last = ' ';
        for (var i = 0; i < key.Length; i++)
        {
            var c = key[i];
            if (c == 'e' && last is 'a' or 'o' or 'u' && before is not ('a' or 'e' or 'i' or 'o' or 'u' or 'q'))
            {
                (before, last) = (last, 'e');
                continue;
            }

            (before, last) = (last, c);
            key[length++] = c;
        }

        key.Length = length;
    }

    private static string Cut(string text) => text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
}
