using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Languages;

/// <summary>The phrases of one or several languages, from their <c>phrases.tsv</c>, ready to be compared with lines.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<string, PhraseKinds> _whole;
    private readonly FrozenDictionary<string, PhraseKinds>.AlternateLookup<ReadOnlySpan<char>> _wholeBySpan;
    private readonly FrozenDictionary<string, (string Phrase, PhraseKinds Kind)[]>.AlternateLookup<ReadOnlySpan<char>> _startBySpan;
    private readonly (string Phrase, PhraseKinds Kind)[] _inside;
    private readonly FrozenDictionary<string, PhraseKinds> _words;
    private readonly SearchValues<string> _anyInside;

    private PhraseTable(IEnumerable<(PhraseKinds Kind, string Where, string Phrase)> phrases)
    {
        var rows = phrases.ToArray();
        _whole = rows.Where(row => row.Where == "whole").GroupBy(row => row.Phrase)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate(PhraseKinds.None, (kinds, row) => kinds | row.Kind));
        _wholeBySpan = _whole.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = rows.Where(row => row.Where == "start").GroupBy(row => FirstWord(row.Phrase).ToString())
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row.Phrase, row.Kind)).ToArray());
        _startBySpan = start.GetAlternateLookup<ReadOnlySpan<char>>();
        _inside = [.. rows.Where(row => row.Where == "in").Select(row => (row.Phrase, row.Kind))];
        _anyInside = SearchValues.Create([.. _inside.Select(row => row.Phrase)], StringComparison.Ordinal);
        Starts = [.. rows.Where(row => row.Where == "start").Select(row => (row.Phrase, row.Kind)).OrderByDescending(row => row.Phrase.Length).ThenBy(row => row.Phrase, StringComparer.Ordinal)];
        var words = rows.Where(row => row.Where == "word").ToArray();
        PlannedWords = [.. words.Where(row => row.Kind == PhraseKinds.Planned).Select(row => row.Phrase)];
        _words = words.GroupBy(row => row.Phrase).ToFrozenDictionary(group => group.Key, group => group.Aggregate(PhraseKinds.None, (kinds, row) => kinds | row.Kind));
    }

    /// <summary>Phrases that stand at the start of a line, the longest first.</summary>
    public ImmutableArray<(string Phrase, PhraseKinds Kind)> Starts { get; }

    /// <summary>Words that make the date beside them one of the story.</summary>
    public ImmutableArray<string> PlannedWords { get; }

    /// <summary>Whether a word is one of the words of a kind.</summary>
    public bool IsWord(string word, PhraseKinds kind) => _words.TryGetValue(word, out var kinds) && (kinds & kind) != PhraseKinds.None;

    /// <summary>The phrases of some kinds in some languages.</summary>
    public static PhraseTable Of(IEnumerable<string> languages, PhraseKinds kinds) => new(
        from language in languages
        from row in Rows(language)
        where (row.Kind & kinds) != PhraseKinds.None
        select row);

    /// <summary>All that the phrases say of a line.</summary>
    /// <param name="key"><see cref="LineKey.Of"/> of the line.</param>
    public PhraseKinds Of(string key)
    {
        var bare = LineKey.Bare(key);
        var kinds = _wholeBySpan.TryGetValue(bare, out var whole) ? whole : PhraseKinds.None;
        if (_startBySpan.TryGetValue(FirstWord(bare), out var starts))
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

    private static IEnumerable<(PhraseKinds Kind, string Where, string Phrase)> Rows(string language)
    {
        var path = $"{LanguageData.Folder}{language}/phrases.tsv";
        if (!LanguageData.Has(path))
        {
            yield break;
        }

        foreach (var (number, text) in DataFile.Lines(path))
        {
            var cells = text.Split('\t');
            if (cells is not [_, "whole" or "start" or "in" or "word", _] || !Enum.TryParse<PhraseKinds>(cells[0], ignoreCase: true, out var kind))
            {
                throw new InvalidDataException($"{path}:{number}: expected kind, place and phrase, found \"{text}\".");
            }

            yield return (kind, cells[1], cells[1] == "in" ? LineKey.Of(cells[2]) : LineKey.Bare(LineKey.Of(cells[2])).ToString());
        }
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
