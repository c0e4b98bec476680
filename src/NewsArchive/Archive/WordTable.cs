using System.Collections.Concurrent;

namespace NewsArchive.Archive;

/// <summary>
/// All words that an archive ever had, each in one spelling and by the rules of one language, with numbers by which articles name them. Safe for many threads. The numbers depend on the order
/// in which threads and builds met the words: they stay in the cache and never show in the site.
/// </summary>
public sealed class WordTable
{
    /// <summary>Numbers are below it.</summary>
    public const int Most = 1 << 24;

    private readonly Lock _adding = new();
    private readonly List<Word> _words = [];
    private readonly Dictionary<Word, int> _numbers = [];
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, int>> _asWritten = new(StringComparer.Ordinal);

    /// <summary>A table with nothing in it.</summary>
    public WordTable()
    {
    }

    /// <summary>The table of an earlier build.</summary>
    /// <param name="words">The words in the order of their numbers.</param>
    public WordTable(IEnumerable<Word> words)
    {
        foreach (var word in words)
        {
            _numbers.Add(word, _words.Count);
            _words.Add(word);
        }
    }

    /// <summary>Number of words.</summary>
    public int Count
    {
        get
        {
            lock (_adding)
            {
                return _words.Count;
            }
        }
    }

    /// <summary>The words in the order of their numbers.</summary>
    public Word[] ToArray()
    {
        lock (_adding)
        {
            return [.. _words];
        }
    }

    /// <summary>Numbers of words of a language as they stand in texts, for those who look them up often.</summary>
    internal ConcurrentDictionary<string, int> AsWritten(string language) => _asWritten.GetOrAdd(language, static _ => new(StringComparer.Ordinal));

    /// <summary>Number of a word, from 0.</summary>
    internal int NumberOf(Word word)
    {
        lock (_adding)
        {
            if (!_numbers.TryGetValue(word, out var number))
            {
                _numbers[word] = number = _words.Count < Most ? _words.Count : throw new InvalidOperationException("The archive has more than sixteen million words.");
                _words.Add(word);
            }

            return number;
        }
    }
}

/// <summary>A word in one spelling.</summary>
/// <param name="Exact">As it is spelled, without case.</param>
/// <param name="Language">Whose rules group it; "" where there are none.</param>
public sealed record Word(string Exact, string Language);
