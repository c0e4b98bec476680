using System.Text;

namespace NewsArchive.Extract.Lines;

/// <summary>Tells lines that were wrapped at a fixed width (mail, old systems, PDF) from paragraphs of one line each, and joins them.</summary>
internal static class UnwrapLines
{
    /// <summary>Widths at which people wrap: narrower is a list or a poem, wider is a paragraph.</summary>
    private const int Narrowest = 30;
    private const int Widest = 132;

    /// <summary>How much shorter than the longest a wrapped line may be: about one long word.</summary>
    private const int Raggedness = 28;

    /// <summary>Share of inner lines that must end inside a sentence.</summary>
    private const double OpenEnds = 0.6;

    /// <summary>Whether the lines of a block are one wrapped paragraph.</summary>
    public static bool IsWrapped(string[] lines)
    {
        if (lines.Length < 2)
        {
            return false;
        }

        var longest = 0;
        foreach (var line in lines)
        {
            longest = Math.Max(longest, line.Length);
            if (longest > Widest)
            {
                return false;
            }
        }

        if (longest < Narrowest)
        {
            return false;
        }

        int full = 0, open = 0, lower = 0;
        for (var i = 0; i < lines.Length - 1; i++)
        {
            var line = lines[i].AsSpan().TrimEnd();
            var next = lines[i + 1].AsSpan().TrimStart();
            if (line.Length == 0 || next.Length == 0)
            {
                return false;
            }

            full += line.Length >= longest - Raggedness ? 1 : 0;
            open += line[^1] is '.' or '!' or '?' or ':' ? 0 : 1;
            lower += char.IsLower(next[0]) ? 1 : 0;
        }

        var inner = lines.Length - 1;
        return full == inner && open >= inner * OpenEnds && lower > 0;
    }

    /// <summary>The lines as one paragraph; a word that was divided at a line's end is whole again.</summary>
    public static string Join(string[] lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines)
        {
            var text = line.AsSpan().Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (joined.Length > 1 && IsDivided(joined, text))
            {
                joined.Length--;
            }
            else if (joined.Length > 0 && !EndsInHyphen(joined))
            {
                joined.Append(' ');
            }
            else if (joined.Length > 0 && IsConjunction(text))
            {
                joined.Append(' ');
            }

            joined.Append(text);
        }

        return joined.ToString();
    }

    private static bool EndsInHyphen(StringBuilder text) => text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]);

    /// <summary>"Wirt-" and "schaft" is a divided word; "Nord-" and "Süd-Korridor", "Rad-" and "und Fußweg" are not.</summary>
    private static bool IsDivided(StringBuilder before, ReadOnlySpan<char> after) =>
        EndsInHyphen(before) && char.IsLower(before[^2]) && char.IsLower(after[0]) && !IsConjunction(after);

    private static bool IsConjunction(ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)["und ", "oder ", "bis ", "sowie ", "and ", "or ", "to ", "et ", "ou ", "y ", "e ", "o "])
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
