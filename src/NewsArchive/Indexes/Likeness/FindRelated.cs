using System.Collections.Concurrent;
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
    private readonly SharedWords _words;
    private readonly ConcurrentBag<Meeting> _meetings = [];

    /// <param name="jobs">Threads that may work; any number gives the same.</param>
    public FindRelated(IReadOnlyList<Entry> entries, int jobs)
    {
        _entries = entries;
        _words = new SharedWords(entries, MostArticles, jobs);
    }

    /// <summary>Places of the entries that are related to the one at a place in the list, nearest first; none of <paramref name="except"/>. Any thread may ask.</summary>
    public int[] Of(int place, IReadOnlyList<Neighbour> except)
    {
        var meeting = _meetings.TryTake(out var used) ? used : new Meeting(_entries.Count);
        AddRareWords(place, meeting);
        meeting.Nearest.Clear();
        foreach (var other in meeting.Met)
        {
            var weight = meeting.Weights[other];
            meeting.Weights[other] = 0;
            if (other != place && weight >= LeastWeight - CountryWeight)
            {
                weight += SharesMainCountry(_entries[place], _entries[other]) ? CountryWeight : 0;
                if (weight >= LeastWeight && !except.Any(same => ReferenceEquals(same.Entry, _entries[other])))
                {
                    meeting.Nearest.Add(other, -weight, other);
                }
            }
        }

        meeting.Met.Clear();
        int[] related = [.. meeting.Nearest.Items];
        _meetings.Add(meeting);
        return related;
    }

    /// <summary>Takes in the articles of the rarest words of the entry at a place, the rarest first: in sums of weights the order counts.</summary>
    private void AddRareWords(int place, Meeting meeting)
    {
        Span<int> ends = stackalloc int[MostArticles + 1];
        ends.Clear();
        var words = _words.WordsOf(place);
        foreach (var word in words)
        {
            ends[_words.ArticlesOf(word).Length]++;
        }

        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] += ends[i - 1];
        }

        Span<int> rarest = stackalloc int[RareWords];
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var rank = --ends[_words.ArticlesOf(words[i]).Length];
            if (rank < RareWords)
            {
                rarest[rank] = words[i];
            }
        }

        foreach (var word in rarest[..Math.Min(RareWords, words.Length)])
        {
            meeting.Add(_words.ArticlesOf(word), _entries.Count);
        }
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

    /// <summary>What the others share with the entry that is looked at.</summary>
    private sealed class Meeting(int count)
    {
        /// <summary>What each shares, by its place.</summary>
        public double[] Weights { get; } = new double[count];

        /// <summary>The places that share something.</summary>
        public List<int> Met { get; } = [];

        /// <summary>The nearest of them.</summary>
        public Nearest<int> Nearest { get; } = new(Most);

        public void Add(ReadOnlySpan<int> articles, int all)
        {
            // Inverse document frequency, as in any index.
            var weight = Math.Log((double)all / articles.Length);
            foreach (var other in articles)
            {
                if (Weights[other] == 0)
                {
                    Met.Add(other);
                }

                Weights[other] += weight;
            }
        }
    }
}
