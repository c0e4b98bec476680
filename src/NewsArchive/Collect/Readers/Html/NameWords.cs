namespace NewsArchive.Collect.Readers.Html;

/// <summary>The words of an element's class and id: <c>articleBody entry-content_main2</c> is <c>article body entry content main</c>.</summary>
internal readonly struct NameWords
{
    // A page names few classes, so long attributes are cut.
    private const int Longest = 400;

    [ThreadStatic]
    private static List<string>? _wordsOfThread;

    private readonly string[] _words;

    private NameWords(string[] words) => _words = words;

    public static NameWords None { get; } = new([]);

    public bool IsEmpty => _words.Length == 0;

    /// <summary>In lower case; a word that says nothing is empty, and keeps its place between others.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Splits at signs, digits and humps.</summary>
    public static NameWords Of(ReadOnlySpan<char> classes, ReadOnlySpan<char> id)
    {
        if (classes.IsEmpty && id.IsEmpty)
        {
            return None;
        }

        var words = _wordsOfThread ??= [];
        words.Clear();
        Split(classes, words);
        Split(id, words);
        return new NameWords([.. words]);
    }

    public bool Has(IReadOnlySet<string> set)
    {
        foreach (var word in _words)
        {
            if (word.Length > 0 && set.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static void Split(ReadOnlySpan<char> names, List<string> words)
    {
        names = names[..Math.Min(names.Length, Longest)];
        var start = -1;
        for (var i = 0; i <= names.Length; i++)
        {
            var letter = i < names.Length && char.IsAsciiLetter(names[i]);
            var hump = letter && start >= 0 && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]);
            if (start >= 0 && (!letter || hump))
            {
                words.Add(PageNames.Known(names[start..i]));
                start = -1;
            }

            start = letter && start < 0 ? i : start;
        }
    }
}
