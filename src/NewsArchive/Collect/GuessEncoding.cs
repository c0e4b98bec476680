using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsArchive.Collect;

/// <summary>
/// Encoding of bytes that are no UTF-8 and say nothing of themselves. Each code page reads the bytes as letters of its languages or as nonsense: signs inside words, capitals
/// behind small letters, letters that none of its languages has. What reads best wins; where two read as well, the one that is met more often.
/// </summary>
internal static class GuessEncoding
{
    // What is told by these many bytes is not told better by more.
    private const int Sample = 64 * 1024;

    // Shortest text in UTF-16 that is believed, in bytes; shorter data of other kinds looks the same.
    private const int ShortestWide = 8;

    // By how much another page must read better than the one of Western Europe: two letters and a sign.
    private const int Margin = 3;

    private const string Typography = "¿¡„“”‚‘’‹›«»–—…€§°·•™©®№½¼";

    private const string Cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёЁіїєґІЇЄҐ";

    // Greek and Cyrillic begin here; no word has letters of them and of ASCII.
    private const char FirstBeyondLatin = '\u0370';

    // By how often they are met. Letters beyond ASCII of the languages that a page is used for.
    private static readonly Page[] Pages =
    [
        new(1252, "äöüßÄÖÜéèêëàâáãåæçîïíìñôóòõøœûúùÿÉÈÀÁÅÆÇÍÑÓØÚ"),
        new(1251, Cyrillic),
        new(1250, "äöüßÄÖÜąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰâăîșțşţđĐ"),
        new(28592, "äöüßÄÖÜąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰâăîşţđĐ"),
        new(1254, "äöüÄÖÜçğışâîûÇĞİŞ"),
        new(1253, "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏϊϋ"),
        new(20866, Cyrillic),
        new(866, Cyrillic),
        new(28595, Cyrillic),
        new(850, "äöüßÄÖÜéèêàâçîïñôóûúùÉ"),
        new(10000, "äöüßÄÖÜéèêàâçîïñôóûúùÉ"),
    ];

    /// <summary>UTF-16 without a byte order mark, told by where its zero bytes are; null for everything else.</summary>
    public static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < ShortestWide || bytes.Length % 2 != 0)
        {
            return null;
        }

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        Span<int> even = stackalloc int[256];
        Span<int> odd = stackalloc int[256];
        even.Clear();
        odd.Clear();
        for (var i = 0; i < sample.Length; i += 2)
        {
            even[sample[i]]++;
            odd[sample[i + 1]]++;
        }

        // High bytes are zero for the signs between words, and few others; low bytes are never zero.
        return (even[0], odd[0]) switch
        {
            (0, > 0) when IsWide(odd, sample, Encoding.Unicode) => Encoding.Unicode,
            ( > 0, 0) when IsWide(even, sample, Encoding.BigEndianUnicode) => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    /// <summary>The code page that the bytes make most sense in.</summary>
    public static Encoding CodePage(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var best = Pages[0];
        var most = best.Score(sample) + Margin;
        foreach (var page in Pages.AsSpan(1))
        {
            var score = page.Score(sample);
            (best, most) = score > most ? (page, score) : (best, most);
        }

        return best.Encoding;
    }

    private static bool IsWide(ReadOnlySpan<int> highBytes, ReadOnlySpan<byte> sample, Encoding encoding)
    {
        var other = 0;
        foreach (var count in highBytes[1..])
        {
            other = Math.Max(other, count);
        }

        return (highBytes[0] + other) * 10 >= sample.Length / 2 * 9 && !encoding.GetString(sample).Any(IsNonsense);
    }

    private static bool IsNonsense(char c) => c is not ('\t' or '\n' or '\r') && (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    /// <summary>A code page and the letters of its languages.</summary>
    private sealed class Page(int number, string letters)
    {
        private readonly SearchValues<char> _letters = SearchValues.Create(letters);

        public Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(number)!;

        public int Score(ReadOnlySpan<byte> bytes)
        {
            var text = Encoding.GetString(bytes);
            var score = 0;
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] >= '\u0080')
                {
                    score += Score(text[i], i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
                }
            }

            return score;
        }

        private int Score(char c, char before, char after)
        {
            var isInWord = char.IsLetter(before) && char.IsLetter(after);
            if (!char.IsLetter(c))
            {
                return char.IsControl(c) || c == '\uFFFD' ? -6 : isInWord && c is not ('’' or '\u00AD') ? -4 : Typography.Contains(c, StringComparison.Ordinal) ? 1 : -1;
            }

            if (c >= FirstBeyondLatin && (char.IsAsciiLetter(before) || char.IsAsciiLetter(after)))
            {
                return -4;
            }

            // The pages for Cyrillic have capitals where others have small letters.
            var isMiscased = (char.IsUpper(c) && char.IsLower(before)) || (char.IsLower(c) && char.IsUpper(after));
            return isMiscased ? -3 : _letters.Contains(c) ? 2 : -1;
        }
    }
}
