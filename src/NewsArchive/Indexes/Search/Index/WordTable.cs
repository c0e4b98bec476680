using System.Collections.Concurrent;
using NewsArchive.Indexes.Search.Words;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>All words of the archive, each in one spelling and by the rules of one language. Safe for many threads; the numbers depend on their race and never leave this stage.</summary>
internal sealed class WordTable
{
    private readonly ConcurrentDictionary<(string Exact, string Language), int> _numbers = new();
    private int _count;

    /// <summary>Instead of a number, of a word that folds to nothing, as marks without a letter do: nobody can look for it.</summary>
    public const int None = -1;

    /// <summary>Number of a word, from 0; or <see cref="None"/>.</summary>
    public int NumberOf(string exact, string language) =>
        _numbers.TryGetValue((exact, language), out var number) ? number : _numbers.GetOrAdd((exact, language), key => Fold.Key(key.Exact).Length == 0 ? None : Interlocked.Increment(ref _count) - 1);

    /// <summary>The words by number; a number that lost a race has none.</summary>
    public WordForm?[] ToArray()
    {
        var forms = new WordForm?[_count];
        foreach (var ((exact, language), number) in _numbers)
        {
            if (number != None)
            {
                forms[number] = new WordForm(exact, Fold.Key(exact), language);
            }
        }

        return forms;
    }
}

/// <summary>A word in one spelling.</summary>
/// <param name="Exact">As it is spelled, without case.</param>
/// <param name="Key">As <see cref="Fold.Key"/> folds it.</param>
/// <param name="Language">Whose rules group it.</param>
internal sealed record WordForm(string Exact, string Key, string Language)
{
    /// <summary>Articles that have the word.</summary>
    public int Articles { get; set; }

    /// <summary>Articles in which it stands with a capital within a sentence, and in which it stands without one.</summary>
    public (int Capital, int Small) Cases { get; set; }
}
