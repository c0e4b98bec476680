using System.Runtime.InteropServices;

namespace NewsArchive.Indexes;

/// <summary>How often a value occurs.</summary>
internal sealed record Tally(string Value, int Count)
{
    /// <summary>The values that occur, the most frequent first, of equally frequent ones the first in ordinal order.</summary>
    public static IReadOnlyList<Tally> Of(IEnumerable<string> values)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
        }

        var tallies = new List<Tally>(counts.Count);
        foreach (var (value, count) in counts)
        {
            tallies.Add(new Tally(value, count));
        }

        tallies.Sort(static (one, other) => other.Count.CompareTo(one.Count) is not 0 and var order ? order : string.CompareOrdinal(one.Value, other.Value));
        return tallies;
    }
}
