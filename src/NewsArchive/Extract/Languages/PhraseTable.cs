using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Languages;

/// <summary>The phrases of one or several languages, from their <c>phrases.tsv</c>, ready to be compared with lines.</summary>
internal sealed class PhraseTable
{
    // Rows of a language serve several tables.
    private static readonly ConcurrentDictionary<string, PhraseRow[]> RowsOf = new(StringComparer.Ordinal);

    private readonly Dictionary<string, PhraseRow[]>.AlternateLookup<ReadOnlySpan<char>> _whole;
    private readonly Dictionary<string, PhraseRow[]>.AlternateLookup<ReadOnlySpan<char>> _start;
    private readonly PhraseRow[] _inside;
    private readonly Dictionary<string, PhraseRow[]> _words;
    private readonly SearchValues<string> _anyInside;

    private PhraseTable(PhraseRow[] rows)
    {
        _whole = Group(rows, "whole", static row => row.Phrase).GetAlternateLookup<ReadOnlySpan<char>>();
        _start = Group(rows, "start", static row => FirstWord(row.Phrase).ToString()).GetAlternateLookup<ReadOnlySpan<char>>();
        _words = Group(rows, "word", static row => row.Phrase);
        _inside = [.. rows.Where(row => row.Where == "in")];
        _anyInside = SearchValues.Create([.. _inside.Select(row => row.Phrase)], StringComparison.Ordinal);
        Starts = [.. rows.Where(row => row.Where == "start").Order(Comparer<PhraseRow>.Create(static (one, other) =>
            one.Phrase.Length != other.Phrase.Length ? other.Phrase.Length - one.Phrase.Length : string.CompareOrdinal(one.Phrase, other.Phrase)))];
        PlannedWords = [.. rows.Where(row => row is { Where: "word", Kind: PhraseKinds.Planned }).Select(row => row.Phrase)];
    }

    /// <summary>Phrases that stand at the start of a line, the longest first.</summary>
    public ImmutableArray<PhraseRow> Starts { get; }

    /// <summary>Words that make the date beside them one of the story.</summary>
    public ImmutableArray<string> PlannedWords { get; }

    /// <summary>Whether a word is one of the words of a kind.</summary>
    public bool IsWord(string word, PhraseKinds kind) => _words.TryGetValue(word, out var rows) && (KindsOf(rows) & kind) != PhraseKinds.None;

    /// <summary>The phrases of some kinds in some languages.</summary>
    public static PhraseTable Of(IEnumerable<string> languages, PhraseKinds kinds) => new(
        [.. languages.SelectMany(language => RowsOf.GetOrAdd(language, Rows)).Where(row => (row.Kind & kinds) != PhraseKinds.None)]);

    /// <summary>All that the phrases say of a line.</summary>
    /// <param name="key"><see cref="LineKey.Of"/> of the line.</param>
    public PhraseKinds Of(string key)
    {
        var bare = LineKey.Bare(key);
        var kinds = _whole.TryGetValue(bare, out var whole) ? KindsOf(whole) : PhraseKinds.None;
        if (_start.TryGetValue(FirstWord(bare), out var starts))
        {
            foreach (var (phrase, kind) in starts)
            {
                if (StartsWith(bare, phrase))
                {
                    kinds |= kind;
                }
            }
        }

        if (_inside.Length > 0 && key.AsSpan().ContainsAny(_anyInside))
        {
            foreach (var (phrase, kind) in _inside)
            {
                if (key.Contains(phrase, StringComparison.Ordinal))
                {
                    kinds |= kind;
                }
            }
        }

        return kinds;
    }

    /// <summary>Whether a text starts with a phrase that ends where a word ends.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase) =>
        text.StartsWith(phrase, StringComparison.Ordinal)
        && (text.Length == phrase.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(text[phrase.Length]));

    private static PhraseKinds KindsOf(PhraseRow[] rows)
    {
        var kinds = PhraseKinds.None;
        foreach (var row in rows)
        {
            kinds |= row.Kind;
        }

        return kinds;
    }

    private static Dictionary<string, PhraseRow[]> Group(PhraseRow[] rows, string where, Func<PhraseRow, string> key) =>
        rows.Where(row => row.Where == where).GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static PhraseRow[] Rows(string language)
    {
        var path = $"{LanguageData.Folder}{language}/phrases.tsv";
        var rows = new List<PhraseRow>();
        foreach (var (number, text) in LanguageData.Has(path) ? DataFile.Lines(path) : [])
        {
            var cells = text.Split('\t');
            if (cells is not [_, "whole" or "start" or "in" or "word", _] || !Enum.TryParse<PhraseKinds>(cells[0], ignoreCase: true, out var kind))
            {
                throw new InvalidDataException($"{path}:{number}: expected kind, place and phrase, found \"{text}\".");
            }

            rows.Add(new PhraseRow(cells[1] == "in" ? LineKey.Of(cells[2]) : LineKey.Bare(LineKey.Of(cells[2])).ToString(), kind, cells[1]));
        }

        return [.. rows];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not '#' and not '©')
            {
                return text[..i];
            }
        }

        return text;
    }
}
