namespace NewsArchive.Extract.Countries;

/// <summary>Recognises the place that a report is filed from: <c>Moskau (dpa) -</c>, <c>WIEN –</c>, <c>SALVADOR, Feb 26 -</c>, <c>Wien/London –</c>.</summary>
internal static class Datelines
{
    private const int LongestTail = 7;

    /// <summary>Whether a dateline goes on from a word and closes with its dash within a few words.</summary>
    /// <param name="next">Index of the word behind the place.</param>
    public static bool EndsAt(Words words, int next)
    {
        for (var at = next; at <= words.Count && at < next + LongestTail; at++)
        {
            var gap = words.GapAfter(at - 1);
            if (IsDash(gap))
            {
                return true;
            }

            // Between the place and the dash: more places, an agency in brackets, month and day. A sentence is none of these.
            if (at == words.Count || gap.Length == 0 || !(words[at].IsCapitalised || char.IsAsciiDigit(words.TextOf(at)[0]) || gap.Contains('(')) || gap is " " && !char.IsAsciiDigit(words.TextOf(at)[0]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsDash(ReadOnlySpan<char> gap)
    {
        var at = gap.IndexOfAny('-', '–', '—');
        return at > 0 && at + 1 < gap.Length && char.IsWhiteSpace(gap[at - 1]) && char.IsWhiteSpace(gap[at + 1]);
    }
}
