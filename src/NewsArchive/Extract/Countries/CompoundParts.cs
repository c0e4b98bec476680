using NewsArchive.Archive;

namespace NewsArchive.Extract.Countries;

/// <summary>What stands before and behind countries in closed German compounds.</summary>
/// <param name="Tails">Words in small letters: Ukraine<i>krieg</i>, China<i>politik</i>.</param>
/// <param name="Prefixes">With a capital, longer ones before shorter ones: <i>Ost</i>ukraine.</param>
internal sealed record CompoundParts(FormTable Tails, string[] Prefixes)
{
    /// <summary>The parts as the tables give them.</summary>
    public static CompoundParts FromTables()
    {
        var tails = new FormTable(capacity: 256);
        foreach (var tail in Words("countries-compounds.txt"))
        {
            tails.Add(tail.ToLowerInvariant(), new Meaning(-1, MentionKind.Compound));
        }

        return new CompoundParts(tails, [.. Words("countries-prefixes.txt").OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Words(string file) =>
        DataFile.Lines("Extract/Languages/de/" + file).SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
