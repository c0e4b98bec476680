using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace NewsArchive.Protect;

/// <summary>
/// What is left of a text when all that files of a site may do to it is undone: letters and digits in lower case, without the escapes of JavaScript, JSON,
/// HTML, XML and Markdown, without mark-up, spaces, signs and line ends. So a sentence is the same letters in a page, a feed, a script and a table.
/// </summary>
internal sealed class Letters : IDisposable
{
    /// <summary>Stands between things that are not one text.</summary>
    public const char Break = '\uFFFF';

    private const int LongestEntity = 12;

    private char[] _letters = ArrayPool<char>.Shared.Rent(1024);
    private int _count;

    public ReadOnlySpan<char> Span => _letters.AsSpan(0, _count);

    /// <summary>The letters of a text as it is, without escapes.</summary>
    public static Letters OfText(ReadOnlySpan<char> text)
    {
        var letters = new Letters();
        letters.AddText(text);
        return letters;
    }

    /// <summary>The letters of a file: those that are shown, and those within tags, such as the values of attributes.</summary>
    /// <param name="utf8">Bytes of any text file of a site.</param>
    public static (Letters Shown, Letters Tags) OfFile(ReadOnlySpan<byte> utf8)
    {
        var (shown, tags) = (new Letters(), new Letters());
        var length = Encoding.UTF8.GetMaxCharCount(utf8.Length);
        var text = ArrayPool<char>.Shared.Rent(length);
        length = Encoding.UTF8.GetChars(utf8, text);
        length = UndoScript(text.AsSpan(0, length));
        AddFile(text.AsSpan(0, length), shown, tags);
        ArrayPool<char>.Shared.Return(text);
        return (shown, tags);
    }

    public void AddText(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            Add(sign);
        }
    }

    public void AddBreak() => Append(Break);

    public void Dispose() => ArrayPool<char>.Shared.Return(_letters);

    private void Add(char sign)
    {
        if (char.IsLetterOrDigit(sign))
        {
            Append(char.ToLowerInvariant(sign));
        }
    }

    private void Append(char letter)
    {
        if (_count == _letters.Length)
        {
            var longer = ArrayPool<char>.Shared.Rent(2 * _count);
            Span.CopyTo(longer);
            ArrayPool<char>.Shared.Return(_letters);
            _letters = longer;
        }

        _letters[_count++] = letter;
    }

    // Undone in place, since nothing grows. Escapes of escapes (JSON in a script) are those with more backslashes.
    private static int UndoScript(Span<char> text)
    {
        var to = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                text[to++] = text[i];
                continue;
            }

            while (i + 1 < text.Length && text[i + 1] == '\\')
            {
                i++;
            }

            var digits = i + 1 >= text.Length ? 0 : text[i + 1] switch { 'u' => 4, 'x' => 2, _ => 0 };
            if (digits > 0 && i + 1 + digits < text.Length && ushort.TryParse(text.Slice(i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text[to++] = (char)code;
                i += 1 + digits;
            }
            else if (i + 1 < text.Length && text[i + 1] is 'n' or 'r' or 't' or 'b' or 'f' or 'v')
            {
                text[to++] = ' ';
                i++;
            }
        }

        return to;
    }

    private static void AddFile(ReadOnlySpan<char> text, Letters shown, Letters tags)
    {
        var isTag = false;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (!isTag && sign == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?'))
            {
                isTag = true;
            }
            else if (isTag && sign == '>')
            {
                isTag = false;
                tags.AddBreak();
            }
            else if (sign == '&' && EntityAt(text[i..]) is { Length: > 0 } entity)
            {
                i += entity.Length - 1;
                if (entity.Text != "&")
                {
                    (isTag ? tags : shown).AddText(entity.Text);
                }
                else if (EntityAt("&" + text.Slice(i + 1, Math.Min(LongestEntity, text.Length - i - 1)).ToString()) is { Length: > 0 } inner)
                {
                    // "&amp;uuml;": mark-up within mark-up, as in feeds.
                    (isTag ? tags : shown).AddText(inner.Text);
                    i += inner.Length - 1;
                }
            }
            else
            {
                (isTag ? tags : shown).Add(sign);
            }
        }
    }

    private static (string Text, int Length) EntityAt(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2)
        {
            return ("", 0);
        }

        var spelled = text[..(end + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(spelled);
        return decoded == spelled ? ("", 0) : (decoded, spelled.Length);
    }
}
