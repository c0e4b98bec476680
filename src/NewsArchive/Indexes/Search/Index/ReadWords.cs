using System.Runtime.InteropServices;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Search.Words;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Reads the words of articles, one reader for each thread.</summary>
internal sealed class ReadWords(WordTable table)
{
    // BM25F (S. Robertson, H. Zaragoza, M. Taylor, 2004): a word in the headline counts as five of the body, one in the first paragraph as two.
    private const int TitleWeight = 5;
    private const int LeadWeight = 2;

    private readonly Dictionary<string, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<int, WordUse> _uses = [];
    private readonly char[] _joined = new char[Fold.MaxLength];
    private int _joinedLength;
    private string _language = "";
    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;
    private int _length;

    /// <summary>The words of an article with the text that it is quoted from.</summary>
    public (ArticleWords Words, string Text) Of(Entry entry)
    {
        _language = WordRules.LanguageOf(entry.Article.Language?.Value);
        if (!_known.TryGetValue(_language, out _numbers))
        {
            _known[_language] = _numbers = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        }

        _uses.Clear();
        _length = 0;
        Read(entry.Article.Title.Value, TitleWeight);
        var text = PlainText.Of(entry.Dossier.Read().BodyMarkdown);
        var lead = text.AsSpan().IndexOf('\n') is var end && end < 0 ? text.Length : end;
        Read(text.AsSpan(0, lead), LeadWeight);
        Read(text.AsSpan(lead), 1);
        var uses = new uint[_uses.Count];
        var i = 0;
        foreach (var (number, use) in _uses)
        {
            uses[i++] = use.Packed(number);
        }

        return (new ArticleWords(uses, _length), text);
    }

    private void Read(ReadOnlySpan<char> text, int weight)
    {
        var tokens = new TokenRanges(text);
        var end = -2;
        var parts = 0;
        while (tokens.MoveNext())
        {
            _length++;
            var token = tokens.Current;
            Add(NumberOf(token), weight, char.IsUpper(token[0]), BeginsSentence(text, tokens.Start));

            // "Ukraine-Krieg" is two words and one: "Ukrainekrieg".
            if (tokens.Start != end + 1 || text[end] is not ('-' or '\u2010' or '\u2011'))
            {
                AddJoined(parts, weight);
                parts = 0;
                _joinedLength = 0;
            }

            parts++;
            end = tokens.End;
            var fits = Math.Min(token.Length, _joined.Length - _joinedLength);
            token[..fits].CopyTo(_joined.AsSpan(_joinedLength));
            _joinedLength += fits;
        }

        AddJoined(parts, weight);
        _joinedLength = 0;
    }

    private void AddJoined(int parts, int weight)
    {
        var joined = _joined.AsSpan(0, _joinedLength);
        if (parts > 1 && joined.ContainsAnyExceptInRange('0', '9'))
        {
            Add(NumberOf(joined), weight, isCapital: false, isFirst: true, isJoined: true);
        }
    }

    private void Add(int number, int weight, bool isCapital, bool isFirst, bool isJoined = false)
    {
        if (number == WordTable.None)
        {
            return;
        }

        ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(_uses, number, out _);
        use = new WordUse(use.Weight + weight, use.Capital || (isCapital && !isFirst), use.Small || (!isCapital && !isJoined));
    }

    private int NumberOf(ReadOnlySpan<char> token)
    {
        if (!_numbers.TryGetValue(token, out var number))
        {
            _numbers[token] = number = table.NumberOf(Fold.Exact(token), _language);
        }

        return number;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd(" „“”\"»«‚‘’'(–-");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '\n';
    }
}

/// <summary>The words of an article: what stands in it, and its length.</summary>
/// <param name="Uses">Packed <see cref="WordUse"/>, in no order.</param>
/// <param name="Length">Number of words.</param>
internal sealed record ArticleWords(uint[] Uses, int Length);

/// <summary>How an article uses a word.</summary>
/// <param name="Weight">How often, weighted by where.</param>
/// <param name="Capital">Whether it stands with a capital within a sentence.</param>
/// <param name="Small">Whether it stands without a capital.</param>
internal readonly record struct WordUse(int Weight, bool Capital, bool Small)
{
    private const int MaxWeight = 63;

    /// <summary>In 32 bits: a hundred thousand articles have twenty million uses. Words are up to 2^24.</summary>
    public uint Packed(int number) => ((uint)number << 8) | (Capital ? 128u : 0) | (Small ? 64u : 0) | (uint)Math.Min(Weight, MaxWeight);

    public static int NumberOf(uint packed) => (int)(packed >> 8);

    public static WordUse Of(uint packed) => new((int)(packed & MaxWeight), (packed & 128) != 0, (packed & 64) != 0);
}
