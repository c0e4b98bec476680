namespace NewsArchive.Format;

/// <summary>The lists that are open while items are written: where their text begins and how far they have counted.</summary>
internal sealed class ListState
{
    // Deeper lists are refused by some Markdown parsers and read by nobody.
    private const int DeepestLevel = 9;

    private const int LargestNumber = 999_999_999;

    private readonly Stack<Level> _levels = new();

    private sealed class Level(bool isNumbered)
    {
        public bool IsNumbered => isNumbered;

        public int Width { get; set; }

        public int Number { get; set; }
    }

    public void Clear() => _levels.Clear();

    /// <summary>Opens or continues the list of an item.</summary>
    /// <returns>Columns before the item's sign, its number, and whether a list begins with it.</returns>
    public (int Indent, int Number, bool IsFirst) Add(int level, bool isNumbered, int stated)
    {
        level = Math.Clamp(level, 1, Math.Min(_levels.Count + 1, DeepestLevel));
        while (_levels.Count > level || (_levels.Count == level && _levels.Peek().IsNumbered != isNumbered))
        {
            _levels.Pop();
        }

        var isFirst = _levels.Count < level;
        if (isFirst)
        {
            _levels.Push(new Level(isNumbered) { Number = Math.Clamp(stated == 0 ? 1 : stated, 0, LargestNumber) });
        }
        else
        {
            _levels.Peek().Number = Math.Min(_levels.Peek().Number + 1, LargestNumber);
        }

        return (_levels.Skip(1).Sum(open => open.Width), _levels.Peek().Number, isFirst);
    }

    /// <summary>Notes how wide the sign of the innermost item is; items below it begin there.</summary>
    public void SetWidth(int width) => _levels.Peek().Width = width;
}
