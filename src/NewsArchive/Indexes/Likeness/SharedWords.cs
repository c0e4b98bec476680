using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Likeness;

/// <summary>The words that some articles share and not many, each with its articles.</summary>
/// <remarks>Tables with open addressing (Knuth, TAOCP 3, 6.4, algorithm L), each for words of its own, so that they can be filled at once. The hashes of words are spread evenly and need no other.</remarks>
internal sealed class SharedWords
{
    private const int TableCount = 4;
    private const int TableBits = 2;

    private readonly Table[] _tables = new Table[TableCount];

    /// <summary>Counts the words of all entries.</summary>
    /// <param name="most">Articles that may have a word; what more have says little.</param>
    /// <param name="jobs">Threads that may work; any number gives the same.</param>
    public SharedWords(IReadOnlyList<Entry> entries, int most, int jobs) => AtOnce.Do(TableCount, jobs, i => _tables[i] = new Table(entries, (uint)i, most));

    /// <summary>Places of the articles that share a word, ascending; none where only one has it, or too many.</summary>
    public ReadOnlySpan<int> ArticlesOf(uint word) => _tables[word % TableCount].ArticlesOf(word);

    private sealed class Table
    {
        private const int FewestSlots = 1024;

        private readonly int _most;
        private readonly int[] _starts;
        private readonly int[] _articles;
        private uint[] _words = new uint[FewestSlots];

        // How many articles have the word; 0 for an empty slot.
        private int[] _counts = new int[FewestSlots];
        private int _used;

        public Table(IReadOnlyList<Entry> entries, uint own, int most)
        {
            _most = most;
            foreach (var entry in entries)
            {
                foreach (var word in entry.Fingerprint.Words)
                {
                    if (word % TableCount == own)
                    {
                        Count(word);
                    }
                }
            }

            // Where the articles of each word end, and when all are there, where they start.
            _starts = new int[_counts.Length];
            var end = 0;
            for (var slot = 0; slot < _starts.Length; slot++)
            {
                _starts[slot] = end += IsShared(slot) ? _counts[slot] : 0;
            }

            _articles = new int[end];
            for (var i = entries.Count - 1; i >= 0; i--)
            {
                foreach (var word in entries[i].Fingerprint.Words)
                {
                    if (word % TableCount == own && SlotOf(word) is var slot && IsShared(slot))
                    {
                        _articles[--_starts[slot]] = i;
                    }
                }
            }
        }

        public ReadOnlySpan<int> ArticlesOf(uint word)
        {
            var slot = SlotOf(word);
            return IsShared(slot) ? _articles.AsSpan(_starts[slot], _counts[slot]) : [];
        }

        private bool IsShared(int slot) => _counts[slot] > 1 && _counts[slot] <= _most;

        private void Count(uint word)
        {
            var slot = SlotOf(word);
            _words[slot] = word;
            if (++_counts[slot] == 1 && ++_used > _words.Length / 2)
            {
                Grow();
            }
        }

        private int SlotOf(uint word)
        {
            var slot = (int)(word >> TableBits) & (_words.Length - 1);
            while (_counts[slot] != 0 && _words[slot] != word)
            {
                slot = (slot + 1) & (_words.Length - 1);
            }

            return slot;
        }

        private void Grow()
        {
            var (words, counts) = (_words, _counts);
            (_words, _counts) = (new uint[2 * words.Length], new int[2 * words.Length]);
            for (var i = 0; i < words.Length; i++)
            {
                if (counts[i] > 0)
                {
                    var slot = SlotOf(words[i]);
                    (_words[slot], _counts[slot]) = (words[i], counts[i]);
                }
            }
        }
    }
}
