using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsArchive.Archive.Site;

/// <summary>Cuts the text of an article for the search, so that no script is longer than 64 KB however long the text.</summary>
public static class SearchText
{
    /// <summary>Longest text in bytes of a script that stands in a block with others.</summary>
    private const int HeadBytes = 28_000;

    /// <summary>Longest text in a script of its own.</summary>
    private const int PartBytes = 56_000;

    /// <summary>Most that a character takes.</summary>
    private const int CharacterBytes = 6;

    /// <summary>Number of characters that stand in the article's block.</summary>
    public static int HeadOf(string text) => EndOf(text, 0, HeadBytes);

    /// <summary>The rest of a long text, part by part, as JavaScript strings; nothing for most.</summary>
    public static IEnumerable<string> PartsBehindHead(string text)
    {
        for (var start = HeadOf(text); start < text.Length;)
        {
            var end = EndOf(text, start, PartBytes);
            yield return $"\"{JsonEncodedText.Encode(text.AsSpan(start, end - start), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
            start = end;
        }
    }

    private static int EndOf(string text, int start, int bytes)
    {
        if ((text.Length - start) * (long)CharacterBytes <= bytes)
        {
            return text.Length;
        }

        var at = start;
        for (; at < text.Length; at++)
        {
            var size = text[at] switch { '"' or '\\' or '\n' => 2, >= ' ' and < '\u007F' => 1, < ' ' or (>= '\uD800' and <= '\uDFFF') => CharacterBytes, < '\u0800' => 2, _ => CharacterBytes };
            if ((bytes -= size) < 0)
            {
                break;
            }
        }

        return at < text.Length && at > start + 1 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
