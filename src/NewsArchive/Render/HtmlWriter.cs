using System.Buffers;
using System.Text;

namespace NewsArchive.Render;

/// <summary>
/// Collects the UTF-8 bytes of one page. Used again for the next page, so that no page pays for its buffer.
/// Half a surrogate pair becomes U+FFFD.
/// </summary>
internal sealed class HtmlWriter
{
    // No character of UTF-16 needs more than three bytes of UTF-8.
    private const int BytesOfCharacter = 3;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private byte[] bytes = new byte[16 * 1024];
    private int length;

    /// <summary>What was collected.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>HTML that is UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> html)
    {
        html.CopyTo(Room(html.Length));
        length += html.Length;
    }

    /// <summary>HTML as it is.</summary>
    public void Write(ReadOnlySpan<char> html) => length += Encoding.UTF8.GetBytes(html, Room(html.Length * BytesOfCharacter));

    /// <summary>Text, in an element or a quoted attribute: only the five characters that mean something there are escaped, umlauts stay readable.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            Write(text[..special]);
            Write(text[special] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(special + 1)..];
        }

        Write(text);
    }

    /// <summary>Forgets what was collected.</summary>
    public void Clear() => length = 0;

    private Span<byte> Room(int count)
    {
        if (length + count > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        }

        return bytes.AsSpan(length);
    }
}
