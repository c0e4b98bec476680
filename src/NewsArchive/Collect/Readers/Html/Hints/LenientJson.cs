using System.Text;
using System.Text.Json;

namespace NewsArchive.Collect.Readers.Html.Hints;

/// <summary>JSON as it stands in pages: with comments, line ends inside strings, a semicolon behind it, or wrapped in a comment of HTML or CDATA.</summary>
internal static class LenientJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The value; null where it is beyond repair.</summary>
    public static JsonElement? Parse(string text)
    {
        var bare = Unwrap(text);
        return bare.Length == 0 ? null : TryParse(bare) ?? TryParse(Repair(bare));
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Unwrap(string text)
    {
        var start = text.AsSpan().IndexOfAny('{', '[');
        var cdata = text.IndexOf("<![CDATA[", StringComparison.Ordinal);
        start = cdata >= 0 && cdata < start ? cdata + 9 + Math.Max(text.AsSpan(cdata + 9).IndexOfAny('{', '['), 0) : start;
        var end = text.AsSpan().LastIndexOfAny('}', ']');
        end = cdata >= 0 && text.LastIndexOf("]]>", StringComparison.Ordinal) is var close and > 0 ? text.AsSpan(0, close).LastIndexOfAny('}', ']') : end;
        return start < 0 || end <= start ? "" : text[start..(end + 1)];
    }

    /// <summary>Control characters inside strings become blanks, backslashes before what cannot be escaped go.</summary>
    private static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign == '\\' && inside && i + 1 < text.Length)
            {
                if (text[i + 1] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
                {
                    repaired.Append(sign).Append(text[++i]);
                }

                continue;
            }

            inside ^= sign == '"';
            repaired.Append(sign < ' ' ? ' ' : sign);
        }

        return repaired.ToString();
    }
}
