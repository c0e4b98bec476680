using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Likeness;

/// <summary>Finds articles about something alike, by the rare words that they share; a shared main country counts as well.</summary>
/// <remarks>Near-linear: a word that more than <see cref="MostArticles"/> articles share says little and is not followed, so that each article meets a bounded number of others.</remarks>
internal sealed class FindRelated
{
    private const int MostArticles = 40;
    private const int RareWords = 24;
    private const int Most = 5;
    private const double CountryWeight = 1.5;

    // Two rare words, or one very rare word and a country: less is chance.
    private const double LeastWeight = 6;

    private readonly IReadOnlyList<Entry> _entries;
    private readonly Dictionary<uint, int[]> _articlesOf;

    public FindRelated(IReadOnlyList<Entry> entries)
    {
        _entries = entries;
        _articlesOf = ArticlesOfRareWords(entries);
    }

    /// <summary>Related entries of the entry at a place in the list, nearest first; none of <paramref name="except"/>.</summary>
    public IReadOnlyList<Neighbour> Of(int place, IReadOnlyList<Neighbour> except)
    {
        var weights = new Dictionary<int, double>();
        var rare = _entries[place].Fingerprint.Words
            .Select(word => _articlesOf.GetValueOrDefault(word))
            .OfType<int[]>()
            .OrderBy(articles => articles.Length)
            .Take(RareWords);
        foreach (var articles in rare)
        {
            // Inverse document frequency, as in any index.
            var weight = Math.Log((double)_entries.Count / articles.Length);
            foreach (var other in articles.Where(other => other != place))
            {
                weights[other] = weights.GetValueOrDefault(other) + weight;
            }
        }

        return
        [
            .. weights
                .Select(pair => (Place: pair.Key, Weight: pair.Value + (SharesMainCountry(_entries[place], _entries[pair.Key]) ? CountryWeight : 0)))
                .Where(other => other.Weight >= LeastWeight && !except.Any(same => ReferenceEquals(same.Entry, _entries[other.Place])))
                .OrderByDescending(other => other.Weight).ThenBy(other => other.Place)
                .Take(Most)
                .Select(other => new Neighbour(_entries[other.Place])),
        ];
    }

    private static Dictionary<uint, int[]> ArticlesOfRareWords(IReadOnlyList<Entry> entries)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var word in entries.SelectMany(entry => entry.Fingerprint.Words))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var articles = counts.Where(pair => pair.Value is > 1 and <= MostArticles).ToDictionary(pair => pair.Key, pair => new List<int>(pair.Value));
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var word in entries[i].Fingerprint.Words)
            {
                if (articles.TryGetValue(word, out var places))
                {
                    places.Add(i);
                }
            }
        }

        return articles.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    private static bool SharesMainCountry(Entry one, Entry other) =>
        one.Article.Countries.Any(tag => tag.Role == Archive.CountryRole.Main && other.Article.Countries.Any(theirs => theirs.Role == Archive.CountryRole.Main && theirs.Code == tag.Code));
}
