using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsArchive.Archive;

/// <summary>Strings as YAML scalars on one line: plain where every YAML 1.1 and 1.2 reader sees a string, double-quoted elsewhere.</summary>
public static class YamlText
{
    // Signs that mean nothing inside a plain scalar, in flow lists too; ":" and "#" are left out because of what may follow them.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(" .-_/()+%!?;'\"=„“”‚‘’»«›‹–—…§€°");

    // Words that YAML 1.1 or 1.2 read as null, true or false.
    private static readonly HashSet<string> Reserved = new(["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    // What may not stand between quotes as it is: the quote and its escape; what YAML takes for a line end, may not hold, or nobody could see; and halves of characters, which have to be looked at in pairs.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "\"\\\u2028\u2029\uFEFF\uFFFE\uFFFF", .. Range('\0', '\u001F'), .. Range('\u007F', '\u009F'), .. Range('\uD800', '\uDFFF')]);

    /// <summary>The scalar of a string; reading it as YAML gives the same string.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>The double-quoted scalar of a string.</summary>
    public static string Quoted(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return $"\"{text}\"";
        }

        var quoted = new StringBuilder(text.Length + 2);
        AppendQuoted(quoted, text);
        return quoted.ToString();
    }

    /// <summary>A list of strings on one line.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Scalar))}]";

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[^1] == ' ' || !(char.IsLetter(text[0]) || IsWordOfDigits(text)) || Reserved.Contains(text))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !Harmless.Contains(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text that begins with a digit cannot be a number or a time in any YAML: it has a letter that none of them has.</summary>
    private static bool IsWordOfDigits(string text) =>
        char.IsAsciiDigit(text[0]) && text.Length > 1 && text[1] is not ('x' or 'X' or 'o' or 'O' or 'b' or 'B')
        && text.AsSpan().ContainsAny(LettersOfNoNumber);

    private static readonly SearchValues<char> LettersOfNoNumber = SearchValues.Create("ABCDFGHIJKLMNOPQRSUVWXYabcdfghijklmnopqrsuvwxy");

    private static void AppendQuoted(StringBuilder quoted, string text)
    {
        quoted.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                quoted.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsSurrogate(c) => quoted.Append('\uFFFD'),
                _ when Special.Contains(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        quoted.Append('"');
    }
}
