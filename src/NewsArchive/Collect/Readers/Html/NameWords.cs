namespace NewsArchive.Collect.Readers.Html;

/// <summary>The words of an element's class and id: <c>articleBody entry-content_main2</c> is <c>article body entry content main</c>.</summary>
internal readonly struct NameWords
{
    private readonly string[] _words;

    private NameWords(string[] words) => _words = words;

    public static NameWords None { get; } = new([]);

    public bool IsEmpty => _words.Length == 0;

    public IReadOnlyList<string> Words => _words;

    /// <summary>Splits at signs, digits and humps; a page names few classes, so long attributes are cut.</summary>
    public static NameWords Of(string? classes, string? id)
    {
        if (string.IsNullOrEmpty(classes) && string.IsNullOrEmpty(id))
        {
            return None;
        }

        var words = new List<string>();
        Split(classes, words);
        Split(id, words);
        return new NameWords([.. words]);
    }

    public bool Has(IReadOnlySet<string> set)
    {
        foreach (var word in _words)
        {
            if (set.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static void Split(string? names, List<string> words)
    {
        if (names is null)
        {
            return;
        }

        const int Longest = 400;
        var start = -1;
        for (var i = 0; i <= Math.Min(names.Length, Longest); i++)
        {
            var letter = i < names.Length && i < Longest && char.IsAsciiLetter(names[i]);
            var hump = letter && start >= 0 && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]);
            if (start >= 0 && (!letter || hump))
            {
                words.Add(names[start..i].ToLowerInvariant());
                start = -1;
            }

            start = letter && start < 0 ? i : start;
        }
    }
}
