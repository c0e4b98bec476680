namespace NewsArchive.Collect;

/// <summary>The known key that was probably meant by a wrong one.</summary>
internal static class NearestKey
{
    /// <summary>The key with the smallest edit distance, if it is at most half the word; null if nothing is near. Of equals the first.</summary>
    public static string? Of(string wrong, IEnumerable<string> known)
    {
        if (wrong.Length > 64)
        {
            return null;
        }

        var plain = wrong.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        return known
            .Select(key => (Key: key, Distance: Distance(plain, key)))
            .Where(near => near.Distance <= Math.Max(near.Key.Length, plain.Length) / 2)
            .OrderBy(near => near.Distance)
            .Select(near => near.Key)
            .FirstOrDefault();
    }

    /// <summary>Edit distance with transpositions of neighbours (optimal string alignment; Damerau 1964).</summary>
    public static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var replaced = rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replaced, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[one.Length, other.Length];
    }
}
