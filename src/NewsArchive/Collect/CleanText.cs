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

    private const char GraphemeJoiner = '\u034F';

    // What the pass over the single characters changes or has to look at; most texts have none of them.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Except(['\t', '\n']).Concat(Enumerable.Range(0x7F, 0x21)).Concat([0xAD, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF])
            .Concat(Enumerable.Range(0xD800, 0x800)).Concat(Enumerable.Range(0x0300, 0x70)).Select(c => (char)c)]);

    /// <summary>The clean text; dropped control characters are reported.</summary>
    /// <param name="path">File for the report.</param>
    public static string Of(string text, string path, Action<Diagnostic> report)
    {
        var clean = text.AsSpan().ContainsAny(Suspects) || HasLongRunOfMarks(text) ? Replace(text, path, report) : text;
        return Ascii.IsValid(clean) || clean.IsNormalized(NormalizationForm.FormC) ? clean : clean.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The clean text of a part whose file was clean: only character references (<c>&amp;#1;</c>) can have brought in more.</summary>
    public static string OfPart(string text) => Of(text, "", static _ => { });

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
