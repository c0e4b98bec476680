using NewsArchive.Archive;
using NewsArchive.Archive.Site;

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

    // A body that much longer is the whole article, the other its beginning.
    private const double MuchLonger = 1.5;

    /// <summary>The entries that stay, in their order, and the copies that do not.</summary>
    public static (IReadOnlyList<Entry> Kept, IReadOnlyList<Copy> Copies) In(IReadOnlyList<Entry> entries, Action<Diagnostic> report)
    {
        var order = entries.Order(Comparer<Entry>.Create(Better)).ToList();
        var better = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        var copies = new List<Copy>();
        var dropped = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        foreach (var entry in order)
        {
            // Best first: whoever is here already is better.
            var keys = KeysOf(entry);
            var used = keys.SelectMany(key => better.GetValueOrDefault(key, [])).FirstOrDefault(other => AreCopies.Of(other, entry));
            if (used is not null)
            {
                dropped.Add(entry);
                copies.Add(new Copy(entry.Article.Path, used));
                Report(entry, used, report);
                continue;
            }

            foreach (var key in keys)
            {
                var bucket = better.TryGetValue(key, out var known) ? known : better[key] = [];
                if (bucket.Count < LargestBucket)
                {
                    bucket.Add(entry);
                }
            }
        }

        return dropped.Count == 0 ? (entries, []) : ([.. entries.Where(entry => !dropped.Contains(entry))], [.. copies.OrderBy(copy => copy.Path, StringComparer.Ordinal)]);
    }

    private static List<string> KeysOf(Entry entry)
    {
        var keys = new List<string>();
        if (AddressKey.Of(entry.Article.Url?.Value) is { } address)
        {
            keys.Add("a" + address);
        }

        if (entry.Signs.Body != 0)
        {
            keys.Add($"b{entry.Signs.Body:x}");
        }

        var sketch = entry.Fingerprint.Sketch;
        for (var at = 0; at + BandLength <= sketch.Length; at += BandLength)
        {
            keys.Add($"s{at}:{string.Join('.', sketch.AsSpan(at, BandLength).ToArray())}");
        }

        return keys;
    }

    /// <summary>Negative where the first is the better copy: what a person stated, then the whole before its beginning, then by kind, length and path.</summary>
    private static int Better(Entry one, Entry other)
    {
        var order = other.Signs.Stated.CompareTo(one.Signs.Stated);
        if (order == 0)
        {
            // Steps of length, not the ratio itself: an order must not depend on whom an entry is compared with.
            order = Step(other).CompareTo(Step(one));
        }

        order = order != 0 ? order : other.Article.Kind.CompareTo(one.Article.Kind);
        order = order != 0 ? order : other.Signs.Length.CompareTo(one.Signs.Length);
        order = order != 0 ? order : string.CompareOrdinal(one.Article.Path, other.Article.Path);
        return order != 0 ? order : string.CompareOrdinal(one.Article.Id, other.Article.Id);
    }

    private static int Step(Entry entry) => (int)(Math.Log(1 + entry.Signs.Length) / Math.Log(MuchLonger * MuchLonger));

    private static void Report(Entry copy, Entry used, Action<Diagnostic> report)
    {
        var where = copy.Article.Path == used.Article.Path ? $"{used.Article.Path} ({used.Article.Id})" : used.Article.Path;
        report(DiagnosticKinds.CopyLeftOut.At(
            copy.Article.Path,
            0,
            $"\"{copy.Article.Title.Value}\" is there twice; {where} is the better copy and is used.",
            "Nothing needs to be done; to keep both, write \"duplicate: keep\" into the front matter of one, or \"merge-copies: false\" into archive.yml."));
    }
}
