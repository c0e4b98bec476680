using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Likeness;

/// <summary>Finds articles that tell the same story in other words: agency copy in two papers, an updated version.</summary>
/// <remarks>Locality-sensitive hashing over bands of the sketch (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3): near-linear, since only articles that share a whole band are compared.</remarks>
internal static class FindSameStory
{
    // Four places a band: texts that share half of their sequences meet in one of twelve bands with a chance of 0.54, at 0.7 of 0.96.
    private const int BandLength = 4;
    private const double LeastSimilarity = 0.5;
    private const int Most = 10;

    // A band that a crowd shares is boilerplate; comparing all with all in it would cost its square.
    private const int LargestBucket = 50;

    /// <summary>For each entry, by its place in the list, the others that tell its story, nearest first.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<Neighbour>> Among(IReadOnlyList<Entry> entries)
    {
        var pairs = new HashSet<(int, int)>();
        for (var band = 0; band < TakeFingerprint.SketchLength / BandLength; band++)
        {
            var buckets = new Dictionary<ulong, List<int>>();
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Fingerprint.Sketch is { Length: > 0 } sketch)
                {
                    var key = TakeFingerprint.BandOf(sketch.AsSpan(), band * BandLength, BandLength);
                    (buckets.TryGetValue(key, out var bucket) ? bucket : buckets[key] = []).Add(i);
                }
            }

            foreach (var bucket in buckets.Values.Where(bucket => bucket.Count is > 1 and <= LargestBucket))
            {
                pairs.UnionWith(from i in bucket from j in bucket where i < j select (i, j));
            }
        }

        return (from pair in pairs
                let similarity = Similarity(entries[pair.Item1], entries[pair.Item2])
                where similarity >= LeastSimilarity
                from side in new[] { (From: pair.Item1, To: pair.Item2), (From: pair.Item2, To: pair.Item1) }
                group (side.To, similarity) by side.From)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<Neighbour>)[.. group.OrderByDescending(other => other.similarity).ThenBy(other => other.To).Take(Most).Select(other => new Neighbour(entries[other.To], other.similarity))]);
    }

    private static double Similarity(Entry one, Entry other)
    {
        var (a, b) = (one.Fingerprint.Sketch, other.Fingerprint.Sketch);
        var same = 0;
        for (var i = 0; i < a.Length; i++)
        {
            same += a[i] == b[i] ? 1 : 0;
        }

        return (double)same / a.Length;
    }
}
