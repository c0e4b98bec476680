using System.Text;

namespace NewsArchive.Extract.Languages;

/// <summary>The form in which lines are compared with phrases and with each other.</summary>
internal static class LineKey
{
    /// <summary>Characters of a line that are compared; longer lines are prose, and prose is told by other signs.</summary>
    public const int MaxLength = 200;

    /// <summary>Lower case, one <c>#</c> for each run of digits, one space for each run of white space, at most <see cref="MaxLength"/> characters.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var c in text)
        {
            if (key.Length == MaxLength)
            {
                break;
            }

            var next = char.IsAsciiDigit(c) ? '#' : char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c);
            if (key.Length > 0 && next is '#' or ' ' && key[^1] == next)
            {
                continue;
            }

            // French and some German desks write a space before the colon; headlines repeat with and without it.
            if (next == ':' && key.Length > 0 && key[^1] == ' ')
            {
                key.Length--;
            }

            key.Append(next);
        }

        return key.ToString();
    }

    /// <summary>The key without punctuation and signs at its edges.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> key)
    {
        var start = 0;
        while (start < key.Length && !IsCore(key[start]))
        {
            start++;
        }

        var end = key.Length;
        while (end > start && !IsCore(key[end - 1]))
        {
            end--;
        }

        return key[start..end];
    }

    private static bool IsCore(char c) => char.IsLetterOrDigit(c) || c is '#' or '©';
}
