using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsArchive.Collect.Mime;

/// <summary>Fields of mails in plain text: <c>=?utf-8?Q?Gr=C3=BC=C3=9Fe?=</c> (RFC 2047).</summary>
internal static partial class EncodedWords
{
    private const int LongestField = 20_000;

    public static string Decode(string field)
    {
        if (!field.Contains("=?", StringComparison.Ordinal) || field.Length > LongestField)
        {
            return field;
        }

        // White space between two words only parts them; a character may be cut in two by it.
        var text = new StringBuilder();
        var at = 0;
        var bytes = new List<byte>();
        Encoding? open = null;
        foreach (Match word in Word().Matches(field))
        {
            var encoding = Charset.Named(word.Groups["charset"].Value.Split('*')[0]) ?? Encoding.UTF8;
            var between = field[at..word.Index];
            if (open is not null && (!string.IsNullOrWhiteSpace(between) || encoding.CodePage != open.CodePage))
            {
                text.Append(open.GetString([.. bytes]));
                bytes.Clear();
            }

            text.Append(open is null || !string.IsNullOrWhiteSpace(between) ? between : "");
            bytes.AddRange(word.Groups["kind"].Value is "Q" or "q" ? Quoted(word.Groups["text"].Value) : Base64(word.Groups["text"].Value));
            (open, at) = (encoding, word.Index + word.Length);
        }

        return text.Append(open?.GetString([.. bytes])).Append(field.AsSpan(at)).ToString();
    }

    private static IEnumerable<byte> Quoted(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                yield return value;
                i += 2;
            }
            else
            {
                yield return (byte)(text[i] == '_' ? ' ' : text[i]);
            }
        }
    }

    private static byte[] Base64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : Encoding.UTF8.GetBytes(text);
    }

    [GeneratedRegex(@"=\?(?<charset>[A-Za-z0-9_*.:-]+)\?(?<kind>[QqBb])\?(?<text>[^?\s]*)\?=", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
