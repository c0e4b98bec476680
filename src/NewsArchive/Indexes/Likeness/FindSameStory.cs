using System.Runtime.InteropServices;
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
        var (keys, places) = (new List<ulong>(entries.Count), new List<int>(entries.Count));
        for (var band = 0; band < TakeFingerprint.SketchLength / BandLength; band++)
        {
            keys.Clear();
            places.Clear();
            var met = new MeetTwice(entries.Count);
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Fingerprint.Sketch is { Length: > 0 } sketch)
                {
                    var key = TakeFingerprint.BandOf(sketch.AsSpan(), band * BandLength, BandLength);
                    keys.Add(key);
                    places.Add(i);
                    met.Add(key);
                }
            }

            AddPairs(CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(places), met, pairs);
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

    // Sorted by key, those of a bucket stand together. Most share theirs with nobody and need no place.
    private static void AddPairs(Span<ulong> keys, Span<int> places, MeetTwice met, HashSet<(int, int)> pairs)
    {
        var shared = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            if (met.IsMetTwice(keys[i]))
            {
                (keys[shared], places[shared]) = (keys[i], places[i]);
                shared++;
            }
        }

        keys = keys[..shared];
        keys.Sort(places[..shared]);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start]; end++)
            {
            }

            foreach (var one in end - start <= LargestBucket ? places[start..end] : [])
            {
                foreach (var other in places[start..end])
                {
                    if (one < other)
                    {
                        pairs.Add((one, other));
                    }
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
}
