namespace NewsArchive.Indexes.Likeness;

/// <summary>The few items with the least distances, the nearest first. Of equal ones the lesser place comes first, then the one that was added first.</summary>
/// <param name="most">A few: each that is added is compared with all.</param>
internal sealed class Nearest<T>(int most)
{
    private readonly List<T> _items = new(most);
    private readonly List<(double Distance, int Place)> _keys = new(most);

    public IReadOnlyList<T> Items => _items;

    /// <summary>Forgets all items.</summary>
    public void Clear()
    {
        _items.Clear();
        _keys.Clear();
    }

    /// <summary>Takes the item in if it is near enough.</summary>
    public void Add(T item, double distance, int place)
    {
        var key = (distance, place);
        if (_items.Count == most)
        {
            if (key.CompareTo(_keys[^1]) >= 0)
            {
                return;
            }

            _items.RemoveAt(most - 1);
            _keys.RemoveAt(most - 1);
        }

        var at = _keys.Count;
        while (at > 0 && key.CompareTo(_keys[at - 1]) < 0)
        {
            at--;
        }

        _items.Insert(at, item);
        _keys.Insert(at, key);
    }
}
