using System.Runtime.InteropServices;
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

    // Of the entry that is looked at: what each other shares with it, by its place, and the places that have something.
    private readonly double[] _weights;
    private readonly List<int> _met = [];

    public FindRelated(IReadOnlyList<Entry> entries)
    {
        _entries = entries;
        _articlesOf = ArticlesOfRareWords(entries);
        _weights = new double[entries.Count];
    }

    /// <summary>Related entries of the entry at a place in the list, nearest first; none of <paramref name="except"/>. One call at a time.</summary>
    public IReadOnlyList<Neighbour> Of(int place, IReadOnlyList<Neighbour> except)
    {
        foreach (var articles in RareWordsOf(_entries[place]))
        {
            // Inverse document frequency, as in any index.
            var weight = Math.Log((double)_entries.Count / articles.Length);
            foreach (var other in articles)
            {
                if (_weights[other] == 0)
                {
                    _met.Add(other);
                }

                _weights[other] += weight;
            }
        }

        var nearest = new Nearest<int>(Most);
        foreach (var other in _met)
        {
            var weight = _weights[other];
            _weights[other] = 0;
            if (other != place && weight >= LeastWeight - CountryWeight)
            {
                weight += SharesMainCountry(_entries[place], _entries[other]) ? CountryWeight : 0;
                if (weight >= LeastWeight && !except.Any(same => ReferenceEquals(same.Entry, _entries[other])))
                {
                    nearest.Add(other, -weight, other);
                }
            }
        }

        _met.Clear();
        return [.. nearest.Items.Select(other => new Neighbour(_entries[other]))];
    }

    /// <summary>The articles of each of the rarest words of an entry, the rarest first.</summary>
    private IReadOnlyList<int[]> RareWordsOf(Entry entry)
    {
        var rarest = new Nearest<int[]>(RareWords);
        foreach (var word in entry.Fingerprint.Words)
        {
            if (_articlesOf.TryGetValue(word, out var articles))
            {
                rarest.Add(articles, articles.Length, 0);
            }
        }

        return rarest.Items;
    }

    private static Dictionary<uint, int[]> ArticlesOfRareWords(IReadOnlyList<Entry> entries)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var entry in entries)
        {
            foreach (var word in entry.Fingerprint.Words)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
            }
        }

        var articles = counts.Where(pair => pair.Value is > 1 and <= MostArticles).ToDictionary(pair => pair.Key, pair => new int[pair.Value]);

        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var word in entries[i].Fingerprint.Words)
            {
                if (articles.TryGetValue(word, out var places))
                {
                    places[^CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)--] = i;
                }
            }
        }

        return articles;
    }

    private static bool SharesMainCountry(Entry one, Entry other)
    {
        foreach (var tag in one.Article.Countries)
        {
            foreach (var theirs in tag.Role == Archive.CountryRole.Main ? other.Article.Countries : [])
            {
                if (theirs.Role == Archive.CountryRole.Main && theirs.Code == tag.Code)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
