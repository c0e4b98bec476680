using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace NewsArchive.Render.Themes;

/// <summary>Text for HTML, in elements and in quoted attributes: only the five characters that mean something there are escaped, umlauts stay readable.</summary>
public sealed class HtmlText : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <inheritdoc/>
    public void Encode(StringBuilder? text, TextWriter target)
    {
        foreach (var chunk in (text ?? new StringBuilder()).GetChunks())
        {
            Encode(chunk.Span, target);
        }
    }

    /// <inheritdoc/>
    public void Encode(string? text, TextWriter target) => Encode(text.AsSpan(), target);

    /// <inheritdoc/>
    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        Span<char> one = stackalloc char[1];
        while (text?.MoveNext() == true)
        {
            one[0] = text.Current;
            Encode(one, target);
        }
    }

    private static void Encode(ReadOnlySpan<char> text, TextWriter target)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            target.Write(text[..special]);
            target.Write(text[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(special + 1)..];
        }

        target.Write(text);
    }
}
