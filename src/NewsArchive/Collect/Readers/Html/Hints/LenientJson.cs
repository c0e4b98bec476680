using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsArchive.Collect.Readers.Html.Hints;

/// <summary>JSON as it stands in pages: with comments, line ends inside strings, a semicolon behind it, or wrapped in a comment of HTML or CDATA.</summary>
internal static class LenientJson
{
    // Of \u0041.
    private const int EscapeLength = 6;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The value; null where it is beyond repair.</summary>
    /// <param name="text">Without half characters.</param>
    public static JsonElement? Parse(string text)
    {
        var bare = Unwrap(text);
        return bare.Length == 0 ? null : TryParse(bare) ?? TryParse(Repair(bare));
    }

    /// <summary>Surrogates that were escaped without the other half ("\ud83d" of a headline cut short) cannot be read as text, so they become what Unicode has for that.</summary>
    public static string WithoutHalfCharacters(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            return json;
        }

        var whole = json.ToCharArray();
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                continue;
            }

            var sign = EscapedAt(json, i);
            if (char.IsHighSurrogate(sign) && char.IsLowSurrogate(EscapedAt(json, i + EscapeLength)))
            {
                i += (2 * EscapeLength) - 1;
            }
            else if (char.IsSurrogate(sign))
            {
                "\\ufffd".CopyTo(whole.AsSpan(i));
                i += EscapeLength - 1;
            }
            else
            {
                i++;
            }
        }

        return new string(whole);
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

    /// <summary>What <c>\u0041</c> at a place stands for; NUL where none stands there.</summary>
    private static char EscapedAt(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u' && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign) ? (char)sign : '\0';

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
