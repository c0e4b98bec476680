using System.Text;

namespace NewsArchive.Extract.Lines;

/// <summary>Text as an editor would clean it: one plain space between words, no characters that cannot be seen.</summary>
internal static class TidyText
{
    /// <summary>White space of every kind becomes one space; zero-width characters go; the edges are trimmed.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsTidy(text))
        {
            return text.ToString();
        }

        var tidy = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                continue;
            }

            if (!char.IsWhiteSpace(c))
            {
                tidy.Append(c);
            }
            else if (tidy.Length > 0 && tidy[^1] != ' ')
            {
                tidy.Append(' ');
            }
        }

        return tidy.ToString().TrimEnd(' ');
    }

    private static bool IsTidy(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if ((c != ' ' && char.IsWhiteSpace(c)) || (c == ' ' && text[i - 1] == ' ') || IsInvisible(c))
            {
                return false;
            }
        }

        return true;
    }

    // Zero-width space, byte order mark, word joiner. The zero-width joiners stay: Persian and emoji need them.
    private static bool IsInvisible(char c) => c is '\u200B' or '\uFEFF' or '\u2060' or '\u00AD';
}
