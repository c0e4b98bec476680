using System.Net;
using System.Text;

namespace NewsArchive.Archive;

/// <summary>
/// What a reader reads of Markdown in this tool's spelling: the text without its signs, a line for each block. Addresses of links, fences and the rules
/// of tables are left out. Much quicker than a parser, since there is one spelling only.
/// </summary>
public static class PlainText
{
    private const int LongestEntity = 32;

    /// <summary>The text of a body; its blocks are separated by line feeds.</summary>
    public static string Of(ReadOnlySpan<char> markdown)
    {
        var text = new StringBuilder(markdown.Length);
        var isFenced = false;
        var isParagraph = false;
        foreach (var range in markdown.Split('\n'))
        {
            var line = markdown[range];
            var content = line.TrimStart(" >");
            if (content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal))
            {
                isFenced = !isFenced;
                isParagraph = false;
            }
            else if (isFenced)
            {
                NewLine(text).Append(line);
            }
            else if (content.IsEmpty || IsRule(content))
            {
                isParagraph = false;
            }
            else
            {
                var inner = AfterMarker(content);
                _ = isParagraph && inner.Length == content.Length ? text.Append(' ') : NewLine(text);
                AppendInlines(text, inner);
                isParagraph = true;
            }
        }

        return text.ToString();
    }

    private static StringBuilder NewLine(StringBuilder text) => text.Length == 0 ? text : text.Append('\n');

    // "---" and the line below the head of a table.
    private static bool IsRule(ReadOnlySpan<char> content) => content[0] is '|' or '-' or '*' or ':' && !content.ContainsAnyExcept("|-*: ");

    private static ReadOnlySpan<char> AfterMarker(ReadOnlySpan<char> content)
    {
        var hashes = content.IndexOfAnyExcept('#');
        if (hashes is >= 1 and <= 6 && content[hashes] == ' ')
        {
            return content[(hashes + 1)..];
        }

        var digits = content.IndexOfAnyExceptInRange('0', '9');
        var isItem = digits is >= 1 and <= 9 ? content[digits] is '.' or ')' : digits == 0 && content[0] is '-' or '*' or '+';
        return isItem && digits + 1 < content.Length && content[digits + 1] == ' ' ? content[(digits + 2)..] : content[0] == '|' ? content.Trim("| ") : content;
    }

    private static void AppendInlines(StringBuilder text, ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\' when i + 1 < line.Length && char.IsAscii(line[i + 1]) && !char.IsLetterOrDigit(line[i + 1]):
                    text.Append(line[++i]);
                    break;
                case '!' when i + 1 < line.Length && line[i + 1] == '[':
                case '[':
                case '`':
                case '*' or '_' or '~' when !IsBetweenSame(line, i):
                    break;
                case ']' when i + 1 < line.Length && line[i + 1] == '(':
                    i = EndOfTarget(line, i + 1);
                    break;
                case ']':
                    break;
                case '&' when EntityAt(line[i..]) is { } entity:
                    text.Append(entity.Text);
                    i += entity.Length - 1;
                    break;
                case '|':
                    text.Append(' ');
                    break;
                default:
                    text.Append(line[i]);
                    break;
            }
        }
    }

    // "snake_case" and "2 * 3" hold signs that mean nothing.
    private static bool IsBetweenSame(ReadOnlySpan<char> line, int at)
    {
        var before = at == 0 ? ' ' : line[at - 1];
        var after = at + 1 == line.Length ? ' ' : line[at + 1];
        return line[at] == '_' ? char.IsLetterOrDigit(before) == char.IsLetterOrDigit(after) : before == ' ' && after == ' ';
    }

    private static int EndOfTarget(ReadOnlySpan<char> line, int open)
    {
        var depth = 0;
        for (var i = open; i < line.Length; i++)
        {
            depth += line[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (line[i] == '\\')
            {
                i++;
            }
            else if (depth == 0)
            {
                return i;
            }
        }

        return open;
    }

    private static (string Text, int Length)? EntityAt(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2)
        {
            return null;
        }

        var spelled = text[..(end + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(spelled);
        return decoded == spelled ? null : (decoded, spelled.Length);
    }
}
