namespace NewsArchive.Indexes.Search.Words;

/// <summary>What Snowball's stemmers share: the regions R1 and R2, and the longest of several endings.</summary>
internal static class SnowballRegions
{
    /// <summary>Index behind the first consonant that follows a vowel, from an index on; the length of the text where there is none.</summary>
    public static int After(string text, int from, string vowels)
    {
        var i = from;
        while (i < text.Length && !vowels.Contains(text[i], StringComparison.Ordinal))
        {
            i++;
        }

        while (i < text.Length && vowels.Contains(text[i], StringComparison.Ordinal))
        {
            i++;
        }

        return Math.Min(text.Length, i + 1);
    }

    /// <summary>The longest ending that the text has, or null.</summary>
    public static string? Longest(string text, ReadOnlySpan<string> endings)
    {
        string? longest = null;
        foreach (var ending in endings)
        {
            if (ending.Length > (longest?.Length ?? 0) && text.EndsWith(ending, StringComparison.Ordinal))
            {
                longest = ending;
            }
        }

        return longest;
    }
}
