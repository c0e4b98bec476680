namespace NewsArchive.Archive;

/// <summary>How many slips of the pen lie between two words.</summary>
public static class EditDistance
{
    // Longer words are no names that somebody mistyped, and the cost is the product of both lengths.
    private const int Longest = 64;

    /// <summary>Letters to change, add, drop or swap with their neighbour (optimal string alignment; Damerau 1964). Words longer than 64 letters are as far apart as they are long.</summary>
    public static int Between(string one, string other)
    {
        if (one.Length > Longest || other.Length > Longest)
        {
            return Math.Max(one.Length, other.Length);
        }

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

    /// <summary>The known name that a mistyped one was probably meant to be: at most half of its letters differ; null if nothing is near.</summary>
    public static string? NearestTo(string typed, IEnumerable<string> known)
    {
        var plain = typed.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        return known
            .Select(name => (Name: name, Distance: Between(plain, name)))
            .Where(near => near.Distance <= Math.Max(near.Name.Length, plain.Length) / 2)
            .OrderBy(near => near.Distance).ThenBy(near => near.Name, StringComparer.Ordinal)
            .Select(near => near.Name)
            .FirstOrDefault();
    }
}
