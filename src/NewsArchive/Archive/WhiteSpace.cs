using System.Buffers;

namespace NewsArchive.Archive;

/// <summary>White space as it stands in a block's text: single spaces between words, none at the ends.</summary>
public static class WhiteSpace
{
    private static readonly SearchValues<char> Breaking = SearchValues.Create(" \t\n\r");

    /// <summary>The text with every run of spaces, tabs and line ends folded into one space and the ends trimmed. No-break and other special spaces inside stay.</summary>
    public static string Fold(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (!NeedsFolding(trimmed))
        {
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        }

        var folded = new char[trimmed.Length];
        var length = 0;
        foreach (var c in trimmed)
        {
            if (!Breaking.Contains(c))
            {
                folded[length++] = c;
            }
            else if (folded[length - 1] != ' ')
            {
                folded[length++] = ' ';
            }
        }

        return new string(folded, 0, length);
    }

    // Two looks at the whole are quicker than one from word to word.
    private static bool NeedsFolding(ReadOnlySpan<char> text) => text.ContainsAny('\t', '\n', '\r') || text.IndexOf("  ") >= 0;
}
