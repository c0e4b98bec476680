using System.Globalization;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsArchive.Render.Bodies;

/// <summary>
/// An id for each heading of a text, made of its words, each once. Markdig has an extension for this, whose time grows with the square of the number of
/// headings that say the same.
/// </summary>
internal sealed class HeadingIds
{
    private const string WithoutWords = "section";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeated = new(StringComparer.Ordinal);

    public string Of(HeadingBlock heading)
    {
        var words = LinkHelper.Urilize(TextOf(heading), allowOnlyAscii: true);
        var stem = words.Length == 0 ? WithoutWords : words;
        var id = stem;
        while (!_taken.Add(id))
        {
            _repeated[stem] = _repeated.GetValueOrDefault(stem) + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{_repeated[stem]}");
        }

        return id;
    }

    private static string TextOf(HeadingBlock heading)
    {
        var text = new StringBuilder();
        foreach (var inline in heading.Inline?.Descendants() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.ContentSpan),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString();
    }
}
