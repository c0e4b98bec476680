using System.Text;

namespace NewsArchive.Archive;

/// <summary>
/// Plain text as Markdown (CommonMark 0.31 with pipe tables and strikethrough, raw HTML off) that reads as the same text.
/// Only what would be read as mark-up is escaped, so that prose stays prose.
/// </summary>
public static class MarkdownText
{
    /// <summary>The Markdown of a whole block.</summary>
    /// <param name="text">Folded text without line ends.</param>
    public static string Escape(string text)
    {
        if (MarkdownSigns.None(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        AppendTo(escaped, text, startsLine: true, besideMarkup: false);
        return escaped.ToString();
    }

    /// <summary>Appends text that may stand beside mark-up, such as before or inside a link.</summary>
    /// <param name="startsLine">Whether the text stands at the start of a line, where signs of blocks count.</param>
    /// <param name="besideMarkup">Whether delimiters in other parts of the block may pair with those of this text.</param>
    public static void AppendTo(StringBuilder escaped, string text, bool startsLine, bool besideMarkup)
    {
        if (MarkdownSigns.None(text) && !text.EndsWith('!'))
        {
            escaped.Append(text);
            return;
        }

        var blockSign = startsLine ? MarkdownSigns.OfBlock(text) : -1;
        var pairs = new MarkdownSigns.Pairs(text, besideMarkup);
        var last = ' ';
        for (var i = 0; i < text.Length; i++)
        {
            if (i == blockSign || MarkdownSigns.IsMarkup(text, i, pairs))
            {
                escaped.Append('\\');
            }

            last = text[i];
            escaped.Append(last);
        }

        // Text before a link would make an image of it, a backslash an escape.
        if (besideMarkup && last == '!')
        {
            escaped.Insert(escaped.Length - 1, '\\');
        }
    }
}
