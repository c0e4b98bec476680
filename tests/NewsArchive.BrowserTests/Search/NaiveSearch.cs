using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Search.Index;
using NewsArchive.Indexes.Search.Words;

namespace NewsArchive.BrowserTests.Search;

/// <summary>What the search must answer, by looking at every word of every article for every query. It shares the tables of words with the index, and nothing of its format or of the browser's code.</summary>
internal sealed class NaiveSearch
{
    private readonly IReadOnlyList<Entry> _entries;
    private readonly DocumentIds _ids;
    private readonly IReadOnlyList<WordGroup> _groups;
    private readonly Dictionary<Entry, List<(WordForm Form, WordGroup Group, int Weight)>> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Entry, int> _lengths = new(ReferenceEqualityComparer.Instance);
    private readonly string[] _endings;
    private readonly string[] _starts;

    /// <param name="starts">Keys at which shards begin: a beginning of words that reaches over more than three is not expanded.</param>
    public NaiveSearch(IReadOnlyList<Entry> entries, string siteLanguage, string[] starts)
    {
        _entries = entries;
        _starts = starts;
        _ids = DocumentIds.Of(entries);
        var table = new WordTable();
        var uses = entries.Select(entry => (entry, Words: ReadWords.Of(entry.Article, entry.Dossier.Read().BodyMarkdown, table))).ToList();
        var words = WordForm.Of(table, uses.Select(use => use.Words), jobs: 2);
        var codes = entries.SelectMany(entry => entry.Article.Countries).Select(tag => tag.Code).ToHashSet(StringComparer.Ordinal);
        (_groups, var ofWord) = GroupWords.Of(words, [], codes, entries.Select(entry => entry.Article.Source?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), siteLanguage);
        foreach (var (entry, article) in uses)
        {
            _lengths[entry] = article.Length;
            _words[entry] = [.. article.Uses.Select(packed => (words[WordUse.NumberOf(packed)]!, ofWord[WordUse.NumberOf(packed)]!, WordUse.Of(packed).Weight))];
        }

        _endings = ["", .. WordRules.Endings(words.OfType<WordForm>().Select(word => word.Language).Distinct(StringComparer.Ordinal))];
    }

    /// <summary>Addresses of the articles that have all terms, best first.</summary>
    public IReadOnlyList<string> Find(IReadOnlyList<SearchTerm> terms)
    {
        var sets = new List<(Dictionary<Entry, (int Score, int Level)> Hits, int Weight)>();
        var tests = new List<Func<Entry, bool>>();
        foreach (var term in terms)
        {
            if (term.Field is not null)
            {
                tests.Add(entry => Has(entry, term.Field) != term.Not);
                if (!term.Not)
                {
                    sets.Add((_entries.Where(entry => Has(entry, term.Field)).ToDictionary(entry => entry, _ => (0, 0), (IEqualityComparer<Entry>)ReferenceEqualityComparer.Instance), 0));
                }

                continue;
            }

            var live = term.Words.Select(word => HitsOf(word, term)).OfType<Dictionary<Entry, (int Score, int Level)>>().ToList();
            if (term.Words.Count > 1)
            {
                tests.Add(entry => (live.TrueForAll(hits => hits.ContainsKey(entry)) && HasPhrase(entry, term.Words)) != term.Not);
            }
            else if (live.Count > 0 && term.Not)
            {
                tests.Add(entry => !live[0].TryGetValue(entry, out var hit) || hit.Level < 15);
            }

            if (!term.Not)
            {
                sets.AddRange(live.Select(hits => (hits, (int)Math.Round(4 * Math.Log2(1 + ((double)_entries.Count / hits.Count)), MidpointRounding.AwayFromZero))));
            }
        }

        return sets.Count == 0 ? [] :
        [
            .. _entries.Where(entry => sets.TrueForAll(set => set.Hits.ContainsKey(entry)) && tests.TrueForAll(test => test(entry)))
                .OrderByDescending(entry => sets.Sum(set => set.Weight == 0 ? 0 : set.Hits[entry].Score * set.Weight))
                .ThenByDescending(_ids.Of)
                .Select(entry => entry.Address),
        ];
    }

    // null where the word is in almost every text.
    private Dictionary<Entry, (int Score, int Level)>? HitsOf(string word, SearchTerm term)
    {
        var exact = Fold.Exact(word);
        var key = Fold.Key(exact);
        var groups = _groups.Where(group => group.Forms.Any(form => form.Key == key)).ToList();
        if (groups.Any(group => group.IsStop))
        {
            return null;
        }

        groups = groups.Count > 0 || term.IsPhrase ? groups : Inflected(key);
        var begun = term.Prefix && key.Length >= 3 && PlaceOf(key + "\uffff") - PlaceOf(key) < 3;
        var hits = new Dictionary<Entry, (int Score, int Level)>(ReferenceEqualityComparer.Instance);
        foreach (var entry in _entries)
        {
            var ways = groups.Select(group => Score(entry, group, LevelOf(entry, group, exact, key, term.IsPhrase)))
                .Concat(term.IsPhrase ? [] : groups.Where(group => group.Link is not null && Has(entry, group.Link)).Select(_ => (Score: 4, Level: 4)))
                .Concat(begun ? _groups.Where(group => !group.IsStop && Has(entry, group, form => form.Key != key && form.Key.StartsWith(key, StringComparison.Ordinal))).Select(group => Score(entry, group, 3)) : []);
            var best = ways.Where(way => way.Score > 0).OrderByDescending(way => way.Score).FirstOrDefault();
            if (best.Score > 0)
            {
                hits[entry] = best;
            }
        }

        return hits;
    }

    private List<WordGroup> Inflected(string key)
    {
        for (var end = key.Length; end > 2; end--)
        {
            if (_endings.Contains(key[end..]))
            {
                var forms = _endings.Select(ending => key[..end] + ending).ToHashSet(StringComparer.Ordinal);
                var found = _groups.Where(group => !group.IsStop && group.Forms.Any(form => forms.Contains(form.Key))).ToList();
                if (found.Count > 0)
                {
                    return found;
                }
            }
        }

        return [];
    }

    private int LevelOf(Entry entry, WordGroup group, string exact, string key, bool isLiteral) =>
        Has(entry, group, form => form.Exact == exact) ? 24
        : Has(entry, group, form => form.Key == key) ? 18
        : isLiteral ? 0
        : Has(entry, group, _ => true) ? 15
        : _words[entry].Any(word => !word.Group.IsStop && word.Group.Parts.Contains(group)) ? 6
        : _words[entry].Any(word => !word.Group.IsStop && word.Group.Aliases.Contains(group)) ? 5 : 0;

    private (int Score, int Level) Score(Entry entry, WordGroup group, int level)
    {
        var weight = level switch
        {
            6 => _words[entry].Where(word => word.Group.Parts.Contains(group)).Sum(word => word.Weight),
            5 => _words[entry].Where(word => word.Group.Aliases.Contains(group)).Sum(word => word.Weight),
            _ => _words[entry].Where(word => word.Group == group).Sum(word => word.Weight),
        };
        return (level * ((2 * Posting.StrengthOf(weight, _lengths[entry])) + 1), level);
    }

    private bool Has(Entry entry, WordGroup group, Func<WordForm, bool> isSuch) => _words[entry].Any(word => word.Group == group && isSuch(word.Form));

    private static bool Has(Entry entry, string list) =>
        entry.Article.Countries.Any(tag => FieldKeys.OfCountry(tag.Code) == list) || FieldKeys.OfYear(entry.Article.Date?.Value.Year) == list
        || (entry.Article.Source is { } source && "s:" + source.Value.ToLowerInvariant() == list);

    private static bool HasPhrase(Entry entry, IReadOnlyList<string> words)
    {
        var keys = words.Select(word => Fold.Key(Fold.Exact(word))).ToList();
        return $"{entry.Article.Title.Value}\n{PlainText.Of(entry.Dossier.Read().BodyMarkdown)}".Split('\n').Any(line =>
        {
            var tokens = KeysOf(line);
            return Enumerable.Range(0, tokens.Count).Any(i => tokens.Skip(i).Take(keys.Count).SequenceEqual(keys));
        });
    }

    private static List<string> KeysOf(string line)
    {
        var keys = new List<string>();
        var tokens = new TokenRanges(line);
        while (tokens.MoveNext())
        {
            keys.Add(Fold.Key(Fold.Exact(tokens.Current)));
        }

        return keys;
    }

    private int PlaceOf(string key) => Math.Max(0, Array.FindLastIndex(_starts, start => string.CompareOrdinal(start, key) <= 0));
}

/// <summary>A term of a query.</summary>
/// <param name="Words">One word, or those of a phrase; none for a field.</param>
/// <param name="Field">Key of a list of the index.</param>
internal sealed record SearchTerm(IReadOnlyList<string> Words, bool Not = false, bool Prefix = false, bool IsPhrase = false, string? Field = null)
{
    /// <summary>As a reader types it.</summary>
    public override string ToString() => (Not ? "-" : "") + (Field switch
    {
        null when IsPhrase => $"\"{string.Join(' ', Words)}\"",
        null => Words[0] + (Prefix ? "*" : ""),
        _ => Field.Replace("c:", "land:", StringComparison.Ordinal).Replace("y:", "jahr:", StringComparison.Ordinal).Replace("s:", "quelle:", StringComparison.Ordinal),
    });
}
