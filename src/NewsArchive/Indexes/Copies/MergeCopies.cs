using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Likeness;

namespace NewsArchive.Indexes.Copies;

/// <summary>
/// Of an article that was saved twice (text and page, two copies, feed item and page) keeps the better copy and names the other. Near-linear: only
/// entries that share an address, a whole body or a band of the sketch are compared.
/// </summary>
internal static class MergeCopies
{
    // As in the search for the same story, a crowd in one bucket is compared with its first members only.
    private const int LargestBucket = 50;
    private const int BandLength = 6;

    // An address, a whole body, and the bands.
    private const int MostKeys = 2 + (TakeFingerprint.SketchLength / BandLength);

    // A body that much longer is the whole article, the other its beginning.
    private const double MuchLonger = 1.5;

    /// <summary>The entries that stay, in their order, and the copies that do not.</summary>
    /// <param name="jobs">Threads that may work; any number gives the same.</param>
    public static (IReadOnlyList<Entry> Kept, IReadOnlyList<Copy> Copies) In(IReadOnlyList<Entry> entries, Action<Diagnostic> report, int jobs = 1)
    {
        var better = new Buckets();
        Span<ulong> ofUsed = stackalloc ulong[MostKeys];
        List<(Entry Left, Entry Used)> copies = [];
        foreach (var (entry, keys) in WithSharedKeys(entries, jobs).OrderBy(pair => pair.Entry, Comparer<Entry>.Create(Better)))
        {
            // Best first: whoever is here already is better.
            var used = keys.SelectMany(better.Of).FirstOrDefault(other => AreCopies.Of(other, entry));
            if (used is not null && !IsWholeOf(entry, used))
            {
                copies.Add((entry, used));
                continue;
            }

            if (used is not null)
            {
                // The beginning gives its place to the whole, and those that gave way to it do so now to the whole.
                copies = [.. copies.Select(copy => ReferenceEquals(copy.Used, used) ? (copy.Left, entry) : copy), (used, entry)];
                var count = KeysOf(used, ofUsed);
                foreach (var key in ofUsed[..count])
                {
                    better.Remove(key, used);
                }
            }

            foreach (var key in keys)
            {
                better.Add(key, entry);
            }
        }

        if (copies.Count == 0)
        {
            return (entries, []);
        }

        copies.ForEach(copy => Report(copy.Left, copy.Used, report));
        var left = new HashSet<Entry>(copies.Select(copy => copy.Left), ReferenceEqualityComparer.Instance);
        return ([.. entries.Where(entry => !left.Contains(entry))], [.. copies.Select(copy => new Copy(copy.Left.Article.Path, copy.Used)).OrderBy(copy => copy.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Whether an entry is the whole article and the other, for all its mark-up, only its beginning.</summary>
    private static bool IsWholeOf(Entry entry, Entry other) => entry.Signs.Stated == other.Signs.Stated && entry.Signs.Length > other.Signs.Length * MuchLonger;

    // Most articles share no key with any other; they are kept out of sorting and of the buckets.
    private static List<KeysOfEntry> WithSharedKeys(IReadOnlyList<Entry> entries, int jobs)
    {
        var (keys, counts, met) = (new ulong[entries.Count * MostKeys], new int[entries.Count], new MeetTwice(entries.Count * MostKeys));
        AtOnce.Do(counts.Length, jobs, i => counts[i] = KeysOf(entries[i], keys.AsSpan(i * MostKeys, MostKeys)));
        for (var i = 0; i < counts.Length; i++)
        {
            foreach (var key in KeysAt(i))
            {
                met.Add(key);
            }
        }

        // Two that met by chance in one place do not meet in another.
        var again = new MeetTwice(entries.Count);
        for (var i = 0; i < counts.Length; i++)
        {
            foreach (var key in KeysAt(i))
            {
                if (met.IsMetTwice(key))
                {
                    again.Add(Elsewhere(key));
                }
            }
        }

        var shared = new List<KeysOfEntry>();
        var own = new List<ulong>(MostKeys);
        for (var i = 0; i < counts.Length; i++)
        {
            foreach (var key in KeysAt(i))
            {
                if (met.IsMetTwice(key) && again.IsMetTwice(Elsewhere(key)))
                {
                    own.Add(key);
                }
            }

            if (own.Count > 0)
            {
                shared.Add(new KeysOfEntry(entries[i], own));
                own = new List<ulong>(MostKeys);
            }
        }

        return shared;

        ReadOnlySpan<ulong> KeysAt(int i) => keys.AsSpan(i * MostKeys, counts[i]);
    }

    private static ulong Elsewhere(ulong key) => TakeFingerprint.Join(1, key);

    /// <summary>Writes the keys of an entry; how many these are.</summary>
    /// <remarks>Hashes, since two that agree by chance only cost a look.</remarks>
    private static int KeysOf(Entry entry, Span<ulong> keys)
    {
        var count = 0;
        if (entry.Signs.AddressHash != 0)
        {
            keys[count++] = entry.Signs.AddressHash;
        }

        if (entry.Signs.BodyHash != 0)
        {
            keys[count++] = TakeFingerprint.Join(2, entry.Signs.BodyHash);
        }

        var sketch = entry.Fingerprint.Sketch.AsSpan();
        for (var at = 0; at + BandLength <= sketch.Length; at += BandLength)
        {
            keys[count++] = TakeFingerprint.BandOf(sketch, at, BandLength);
        }

        return count;
    }

    private static int Better(Entry one, Entry other)
    {
        var order = other.Signs.Stated.CompareTo(one.Signs.Stated);
        order = order != 0 ? order : ((int)other.Article.Kind).CompareTo((int)one.Article.Kind);
        order = order != 0 ? order : other.Signs.Length.CompareTo(one.Signs.Length);
        order = order != 0 ? order : string.CompareOrdinal(one.Article.Path, other.Article.Path);
        return order != 0 ? order : string.CompareOrdinal(one.Article.Id, other.Article.Id);
    }

    private static void Report(Entry copy, Entry used, Action<Diagnostic> report)
    {
        var where = copy.Article.Path == used.Article.Path ? $"{used.Article.Path} ({used.Article.Id})" : used.Article.Path;
        report(DiagnosticKinds.CopyLeftOut.At(
            copy.Article.Path,
            0,
            $"\"{copy.Article.Title.Value}\" is there twice; {where} is the better copy and is used.",
            "Nothing needs to be done; to keep both, write \"duplicate: keep\" into the front matter of one, or \"merge-copies: false\" into archive.yml."));
    }

    private sealed record KeysOfEntry(Entry Entry, List<ulong> Keys);

    /// <summary>Entries by key. Most keys have one, which needs no list.</summary>
    private sealed class Buckets
    {
        private readonly Dictionary<ulong, object> _entries = [];

        public List<Entry> Of(ulong key) => _entries.GetValueOrDefault(key) switch
        {
            Entry entry => [entry],
            List<Entry> entries => entries,
            _ => [],
        };

        public void Add(ulong key, Entry entry)
        {
            if (!_entries.TryGetValue(key, out var known))
            {
                _entries.Add(key, entry);
            }
            else if (known is Entry other)
            {
                _entries[key] = new List<Entry> { other, entry };
            }
            else if (known is List<Entry> { Count: < LargestBucket } bucket)
            {
                bucket.Add(entry);
            }
        }

        public void Remove(ulong key, Entry entry)
        {
            if (ReferenceEquals(_entries.GetValueOrDefault(key), entry))
            {
                _entries.Remove(key);
            }
            else if (_entries.GetValueOrDefault(key) is List<Entry> bucket)
            {
                bucket.Remove(entry);
            }
        }
    }
}
