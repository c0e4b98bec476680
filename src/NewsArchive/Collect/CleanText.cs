using System.Buffers;
using System.Globalization;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Collect;

/// <summary>
/// Text as every stage expects it: NFC, line feeds as the only line ends, no soft hyphens, no character that XML 1.0 or HTML cannot hold.
/// Zero-width and bidirectional controls stay: scripts need them.
/// </summary>
public static class CleanText
{
    // Longest run of combining marks, after UAX #15 "Stream-Safe Text Format"; a longer one makes normalisation quadratic.
    private const int LongestRunOfMarks = 30;

    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\n', '\t']);

    private const char GraphemeJoiner = '\u034F';

    /// <summary>The clean text; dropped control characters are reported.</summary>
    /// <param name="path">File for the report.</param>
    public static string Of(string text, string path, Action<Diagnostic> report)
    {
        var (isClean, isNormal) = Inspect(text);
        var clean = isClean && (isNormal || !HasLongRunOfMarks(text)) ? text : Replace(text, path, report);
        return isNormal || clean.IsNormalized(NormalizationForm.FormC) ? clean : clean.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The clean text of a part whose file was clean: only character references (<c>&amp;#1;</c>) can have brought in more.</summary>
    public static string OfPart(string text) => Of(text, "", static _ => { });

    /// <summary>Whether no character needs to be replaced, and whether the text is in NFC for certain; both are so for most texts of Europe.</summary>
    private static (bool IsClean, bool IsNormal) Inspect(string text)
    {
        bool isClean = true, isNormal = true;
        var rest = text.AsSpan();
        while (rest.IndexOfAnyExcept(Plain) is >= 0 and var at)
        {
            var c = rest[at];
            rest = rest[(at + 1)..];
            switch (c)
            {
                case >= '\u00A0' and < '\u0300' and not '\u00AD':

                // Dashes, quotation marks and signs of currency.
                case >= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u203A' or >= '\u20A0' and <= '\u20C0':
                    break;
                case < '\u00A0' or '\u00AD' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF':
                    isClean = false;
                    break;
                default:
                    isClean &= !char.IsSurrogate(c);
                    isNormal = false;
                    break;
            }
        }

        return (isClean, isNormal);
    }

    private static string Replace(string text, string path, Action<Diagnostic> report)
    {
        var clean = new StringBuilder(text.Length);
        int line = 1, dropped = 0, firstDropped = 0, marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                case '\u00AD' or '\uFEFF':
                    continue;
                case '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    line += c is '\r' or '\n' ? 1 : 0;
                    continue;
                case < ' ' and not '\t':
                case >= '\u007F' and <= '\u009F':
                case '\uFFFE' or '\uFFFF':
                    firstDropped = dropped++ == 0 ? line : firstDropped;
                    continue;
            }

            if (char.IsSurrogate(c))
            {
                var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                marks = isPair && IsMark(text, i) ? marks + 1 : 0;
                SeparateMarks(clean, ref marks);
                _ = isPair ? clean.Append(c).Append(text[++i]) : clean.Append('\uFFFD');
                continue;
            }

            marks = c >= '\u0300' && IsMark(text, i) ? marks + 1 : 0;
            SeparateMarks(clean, ref marks);
            clean.Append(c);
        }

        if (dropped > 0)
        {
            report(DiagnosticKinds.CharactersDropped.At(
                path,
                firstDropped,
                string.Create(CultureInfo.InvariantCulture, $"{dropped} control characters that no page may hold were left out, the first of them here."),
                "Nothing needs to be done if the text reads well; else remove them from the file."));
        }

        return clean.ToString();
    }

    private static void SeparateMarks(StringBuilder clean, ref int marks)
    {
        if (marks > LongestRunOfMarks)
        {
            clean.Append(GraphemeJoiner);
            marks = 1;
        }
    }

    private static bool HasLongRunOfMarks(string text)
    {
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            marks = text[i] >= '\u0300' && IsMark(text, i) ? marks + 1 : 0;
            if (marks > LongestRunOfMarks)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMark(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
