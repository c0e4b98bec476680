namespace NewsArchive.Indexes.Groupings;

/// <summary>How often each spelling of one term occurs. Most terms have one, and to compare two costs less than to look one up.</summary>
internal sealed class Spellings
{
    private Term? _first;
    private int _count;
    private Dictionary<Term, int>? _others;

    public void Add(Term term)
    {
        _first ??= term;
        if (term == _first)
        {
            _count++;
        }
        else
        {
            _others ??= [];
            _others[term] = _others.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>The most frequent one; of equally frequent ones the first by its text.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Term MostFrequent() => _others is null
        ? _first ?? throw new InvalidOperationException("No spelling was added.")
        : _others.Prepend(KeyValuePair.Create(_first!, _count)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Label.Text, StringComparer.Ordinal).First().Key;
}
