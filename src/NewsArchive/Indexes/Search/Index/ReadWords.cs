using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Search.Words;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Reads the words of one article.</summary>
internal sealed class ReadWords
{
    // BM25F (S. Robertson, H. Zaragoza, M. Taylor, 2004): a word in the headline counts as five of the body, one in the first paragraph as two.
    private const int TitleWeight = 5;
    private const int LeadWeight = 2;

    // Instead of a number, of a word that folds to nothing, as marks without a letter do: nobody can look for it.
    private const int None = -1;

    [ThreadStatic]
    private static Dictionary<int, WordUse>? _usesOfThread;

    private readonly WordTable _table;
    private readonly string _language;
    private readonly ConcurrentDictionary<string, int> _asWritten;
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;
    private readonly Dictionary<int, WordUse> _uses = _usesOfThread ??= [];
    private int _length;

    private ReadWords(WordTable table, string language)
    {
        _table = table;
        _language = language;
        _asWritten = table.AsWritten(language);
        _numbers = _asWritten.GetAlternateLookup<ReadOnlySpan<char>>();
        _uses.Clear();
    }

    /// <summary>The words of an article.</summary>
    /// <param name="markdown">Its text.</param>
    public static ArticleWords Of(Article article, ReadOnlySpan<char> markdown, WordTable table)
    {
        var reader = new ReadWords(table, WordRules.LanguageOf(article.Language?.Value));
        var text = PlainText.Of(markdown);
        var lead = text.AsSpan().IndexOf('\n') is var end && end < 0 ? text.Length : end;
        reader.Read(article.Title.Value, TitleWeight);
        reader.Read(text.AsSpan(0, lead), LeadWeight);
        reader.Read(text.AsSpan(lead), 1);
        var uses = new uint[reader._uses.Count];
        var i = 0;
        foreach (var (number, use) in reader._uses)
        {
            uses[i++] = use.Packed(number);
        }

        return new ArticleWords(table, ImmutableCollectionsMarshal.AsImmutableArray(uses), reader._length, [.. SearchText.PartsBehindHead(text).Select(ShardFile.NameOf)]);
    }

    private void Read(ReadOnlySpan<char> text, int weight)
    {
        var tokens = new TokenRanges(text);
        Span<char> joined = stackalloc char[Fold.MaxLength];
        var (end, parts, length) = (-2, 0, 0);
        while (tokens.MoveNext())
        {
            _length++;
            var token = tokens.Current;
            var isCapital = char.IsUpper(token[0]);
            Add(NumberOf(token), new WordUse(weight, isCapital && !BeginsSentence(text, tokens.Start), !isCapital));

            // "Ukraine-Krieg" is two words and one: "Ukrainekrieg".
            if (tokens.Start != end + 1 || text[end] is not ('-' or '\u2010' or '\u2011'))
            {
                AddJoined(joined[..length], parts, weight);
                (parts, length) = (0, 0);
            }

            parts++;
            end = tokens.End;
            var fits = Math.Min(token.Length, joined.Length - length);
            token[..fits].CopyTo(joined[length..]);
            length += fits;
        }

        AddJoined(joined[..length], parts, weight);
    }

    private void AddJoined(ReadOnlySpan<char> joined, int parts, int weight)
    {
        if (parts > 1 && joined.ContainsAnyExceptInRange('0', '9'))
        {
            Add(NumberOf(joined), new WordUse(weight, Capital: false, Small: false));
        }
    }

    private void Add(int number, WordUse more)
    {
        if (number == None)
        {
            return;
        }

        ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(_uses, number, out _);
        use = new WordUse(use.Weight + more.Weight, use.Capital || more.Capital, use.Small || more.Small);
    }

    private int NumberOf(ReadOnlySpan<char> token)
    {
        if (!_numbers.TryGetValue(token, out var number))
        {
            var exact = Fold.Exact(token);
            number = Fold.Key(exact).Length == 0 ? None : _table.NumberOf(new Word(exact, _language));
            _asWritten.TryAdd(token.ToString(), number);
        }

        return number;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd(" „“”\"»«‚‘’'(–-");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '\n';
    }
}
