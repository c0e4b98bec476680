using System.Numerics;
using System.Runtime.InteropServices;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Likeness;

/// <summary>The words that some articles share and not many, each with its articles, and the articles with theirs.</summary>
/// <remarks>
/// The hashes of words are spread evenly and ascend in each article. So they are dealt out by their first bits into buckets that a processor's cache holds (radix partitioning; Manegold, Boncz,
/// Kersten, "Optimizing main-memory join on modern hardware", 2002), and each bucket counts its own in a table with open addressing (Knuth, TAOCP 3, 6.4, algorithm L).
/// </remarks>
internal sealed class SharedWords
{
    private const int MostDealt = 1 << 20;

    /// <summary>Words in a bucket, so that the table of it takes 96 KB.</summary>
    private const int WordsOfBucket = 1 << 12;

    // All articles of the first word, ascending, then those of the second, and where they end.
    private readonly List<int> _articles = [];
    private readonly List<int> _ends = [0];

    // All words of the first article, ascending, then those of the second, and where they start.
    private readonly int[] _words;
    private readonly int[] _starts;

    /// <summary>Counts the words of all entries.</summary>
    /// <param name="most">Articles that may have a word; what more have says little.</param>
    /// <param name="jobs">Threads that may work; any number gives the same.</param>
    /// <param name="mostDealt">Words, each as often as articles have it, that are dealt out at a time, roughly; they take eight bytes each.</param>
    public SharedWords(IReadOnlyList<Entry> entries, int most, int jobs, int mostDealt = MostDealt)
    {
        var all = entries.Sum(entry => (long)entry.Fingerprint.Words.Length);
        var deals = BitOperations.RoundUpToPowerOf2((ulong)(all / mostDealt) + 1);
        var dealt = new DealtWords(entries, (int)((ulong)all / deals), jobs);
        CountWords[] counters = [.. Enumerable.Range(0, jobs).Select(_ => new CountWords(most))];
        for (var deal = 0UL; deal < deals; deal++)
        {
            dealt.Deal((deal << 32) / deals, ((deal + 1) << 32) / deals);
            foreach (var (articles, ends) in dealt.CountBy(counters))
            {
                var before = _articles.Count;
                _articles.AddRange(articles);
                _ends.AddRange(ends.Select(end => before + end));
            }
        }

        (_words, _starts) = (new int[_articles.Count], new int[entries.Count + 1]);
        foreach (var article in _articles)
        {
            _starts[article + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        var filled = _starts.AsSpan(0, entries.Count).ToArray();
        for (var word = 0; word < _ends.Count - 1; word++)
        {
            foreach (var article in ArticlesOf(word))
            {
                _words[filled[article]++] = word;
            }
        }
    }

    /// <summary>The words that the article at a place shares, in an order that is the same for all articles.</summary>
    public ReadOnlySpan<int> WordsOf(int place) => _words.AsSpan(_starts[place].._starts[place + 1]);

    /// <summary>Places of the articles that share a word, ascending.</summary>
    public ReadOnlySpan<int> ArticlesOf(int word) => CollectionsMarshal.AsSpan(_articles)[_ends[word].._ends[word + 1]];

    /// <summary>The words of all entries in a range of hashes, dealt out into buckets. Ranges must follow each other.</summary>
    /// <param name="count">Words of a range, roughly.</param>
    /// <param name="jobs">Threads that may work, each for a part of the entries.</param>
    private sealed class DealtWords(IReadOnlyList<Entry> entries, int count, int jobs)
    {
        // For each entry the first word of this range, and of the next.
        private readonly int[] _first = new int[entries.Count];
        private readonly int[] _next = new int[entries.Count];
        private readonly uint _buckets = BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, count / WordsOfBucket));
        private uint[] _words = [];
        private int[] _places = [];
        private int[] _ends = [];

        public void Deal(ulong from, ulong to)
        {
            // For each part where its words in a bucket start, and when they are there, where they end. Parts follow each other in each bucket, so that places ascend.
            var shift = BitOperations.Log2((to - from) / _buckets);
            var ends = new int[jobs][];
            AtOnce.Do(jobs, jobs, part => ends[part] = CountOf(part, from, to, shift));
            var start = 0;
            for (var bucket = 0; bucket < _buckets; bucket++)
            {
                foreach (var ofPart in ends)
                {
                    (ofPart[bucket], start) = (start, start + ofPart[bucket]);
                }
            }

            if (_words.Length < start)
            {
                // Ranges hold nearly as many as each other.
                var room = start + (start / 16);
                (_words, _places) = (new uint[room], new int[room]);
            }

            AtOnce.Do(jobs, jobs, part => Deal(part, from, shift, ends[part]));
            _ends = ends[^1];
        }

        /// <summary>For each bucket the articles of its shared words, and where those of each word end.</summary>
        /// <param name="counters">One for each thread that may work.</param>
        public (int[] Articles, int[] Ends)[] CountBy(CountWords[] counters)
        {
            var counted = new (int[], int[])[_ends.Length];
            AtOnce.Do(counters.Length, counters.Length, job =>
            {
                for (var i = job; i < counted.Length; i += counters.Length)
                {
                    var bucket = (i == 0 ? 0 : _ends[i - 1]).._ends[i];
                    counted[i] = counters[job].Of(_words.AsSpan(bucket), _places.AsSpan(bucket));
                }
            });
            return counted;
        }

        /// <summary>How many words of a part of the entries come into each bucket.</summary>
        private int[] CountOf(int part, ulong from, ulong to, int shift)
        {
            var counts = new int[_buckets];
            var (first, end) = PlacesOf(part);
            for (var place = first; place < end; place++)
            {
                var words = entries[place].Fingerprint.Words;
                var next = _first[place] = _next[place];
                for (; next < words.Length && words[next] < to; next++)
                {
                    counts[(words[next] - from) >> shift]++;
                }

                _next[place] = next;
            }

            return counts;
        }

        private void Deal(int part, ulong from, int shift, int[] ends)
        {
            var (words, places) = (_words, _places);
            var (first, end) = PlacesOf(part);
            for (var place = first; place < end; place++)
            {
                foreach (var word in entries[place].Fingerprint.Words.AsSpan(_first[place].._next[place]))
                {
                    var at = ends[(word - from) >> shift]++;
                    (words[at], places[at]) = (word, place);
                }
            }
        }

        private (int First, int End) PlacesOf(int part) => ((int)((long)entries.Count * part / jobs), (int)((long)entries.Count * (part + 1) / jobs));
    }

    /// <summary>Finds the shared words of one bucket after the other, in one table.</summary>
    private sealed class CountWords(int most)
    {
        private readonly List<uint> _shared = [];
        private (uint Word, int Count, int Next)[] _table = [];
        private uint _mask;

        /// <param name="words">In any order, those of one article once.</param>
        /// <param name="places">Of their articles, ascending.</param>
        public (int[] Articles, int[] Ends) Of(ReadOnlySpan<uint> words, ReadOnlySpan<int> places)
        {
            Clear(slots: (int)BitOperations.RoundUpToPowerOf2((uint)words.Length * 2));
            foreach (var word in words)
            {
                ref var slot = ref SlotOf(word);
                slot.Word = word;
                if (++slot.Count == 2)
                {
                    _shared.Add(word);
                }
            }

            _shared.RemoveAll(word => SlotOf(word).Count > most);
            _shared.Sort();
            var ends = new int[_shared.Count];
            var end = 0;
            for (var i = 0; i < ends.Length; i++)
            {
                ref var slot = ref SlotOf(_shared[i]);
                slot.Next = end;
                ends[i] = end += slot.Count;
            }

            var articles = new int[end];
            for (var i = 0; i < words.Length; i++)
            {
                ref var slot = ref SlotOf(words[i]);
                if (slot.Count > 1 && slot.Count <= most)
                {
                    articles[slot.Next++] = places[i];
                }
            }

            return (articles, ends);
        }

        private void Clear(int slots)
        {
            _shared.Clear();
            if (_table.Length < slots)
            {
                _table = new (uint, int, int)[slots];
            }

            Array.Clear(_table, 0, slots);
            _mask = (uint)slots - 1;
        }

        // The first bits of a bucket's words are the same, the last ones are not.
        private ref (uint Word, int Count, int Next) SlotOf(uint word)
        {
            var at = word & _mask;
            while (_table[at].Count != 0 && _table[at].Word != word)
            {
                at = (at + 1) & _mask;
            }

            return ref _table[at];
        }
    }
}
