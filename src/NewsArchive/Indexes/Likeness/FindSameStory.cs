using System.Runtime.InteropServices;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Likeness;

/// <summary>Finds articles that tell the same story in other words: agency copy in two papers, an updated version.</summary>
/// <remarks>Locality-sensitive hashing over bands of the sketch (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3): near-linear, since only articles that share a whole band are compared.</remarks>
internal static class FindSameStory
{
    // Four places a band: texts that share half of their sequences meet in one of twelve bands with a chance of 0.54, at 0.7 of 0.96.
    private const int BandLength = 4;
    private const int Bands = TakeFingerprint.SketchLength / BandLength;
    private const double LeastSimilarity = 0.5;
    private const int Most = 10;

    // A band that a crowd shares is boilerplate; comparing all with all in it would cost its square.
    private const int LargestBucket = 50;

    /// <summary>For each entry, by its place in the list, the others that tell its story, nearest first.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<Neighbour>> Among(IReadOnlyList<Entry> entries)
    {
        var pairs = new HashSet<(int, int)>();
        var keys = KeysOf(entries);
        for (var band = 0; band < Bands; band++)
        {
            AddPairs(keys.AsSpan(band * entries.Count, entries.Count), pairs);
        }

        var nearest = new Dictionary<int, Nearest<Neighbour>>();
        foreach (var (one, other) in pairs)
        {
            var similarity = Similarity(entries[one], entries[other]);
            if (similarity >= LeastSimilarity)
            {
                Near(one).Add(new Neighbour(entries[other], similarity), -similarity, other);
                Near(other).Add(new Neighbour(entries[one], similarity), -similarity, one);
            }
        }

        return nearest.ToDictionary(pair => pair.Key, pair => pair.Value.Items);

        Nearest<Neighbour> Near(int place) => nearest.TryGetValue(place, out var known) ? known : nearest[place] = new Nearest<Neighbour>(Most);
    }

    // Band by band, in each the keys of all entries: an entry is looked at once. 0 is that of an entry without a sketch.
    private static ulong[] KeysOf(IReadOnlyList<Entry> entries)
    {
        var keys = new ulong[Bands * entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            var sketch = entries[i].Fingerprint.Sketch.AsSpan();
            for (var band = 0; band < Bands && sketch.Length > 0; band++)
            {
                keys[(band * entries.Count) + i] = TakeFingerprint.BandOf(sketch, band * BandLength, BandLength);
            }
        }

        return keys;
    }

    // Sorted by key, those of a bucket stand together. Most share theirs with nobody and are not sorted.
    private static void AddPairs(ReadOnlySpan<ulong> keys, HashSet<(int, int)> pairs)
    {
        var met = new MeetTwice(keys.Length);
        foreach (var key in keys)
        {
            met.Add(key);
        }

        var shared = new List<Placed>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0 && met.IsMetTwice(keys[i]))
            {
                shared.Add(new Placed(keys[i], i));
            }
        }

        shared.Sort(static (one, other) => one.Key.CompareTo(other.Key));
        for (int start = 0, end; start < shared.Count; start = end)
        {
            for (end = start + 1; end < shared.Count && shared[end].Key == shared[start].Key; end++)
            {
            }

            AddPairs(CollectionsMarshal.AsSpan(shared)[start..end], pairs);
        }
    }

    private static void AddPairs(ReadOnlySpan<Placed> bucket, HashSet<(int, int)> pairs)
    {
        foreach (var one in bucket.Length <= LargestBucket ? bucket : [])
        {
            foreach (var other in bucket)
            {
                if (one.Place < other.Place)
                {
                    pairs.Add((one.Place, other.Place));
                }
            }
        }
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

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Placed(ulong Key, int Place);
}
