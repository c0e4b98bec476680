using System.Collections.Frozen;
using NewsArchive.Archive;

namespace NewsArchive.Indexes.Search.Words;

/// <summary>What the search knows of the languages: stemmers, words without a meaning of their own, endings. A language without them is searched by its words as they are.</summary>
internal static class WordRules
{
    private const string Table = "Indexes/Search/Words/words.tsv";

    private static readonly FrozenDictionary<string, IStemmer> Stemmers = Parts.Of<IStemmer>().ToFrozenDictionary(stemmer => stemmer.Language, StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<(string Kind, string Language), FrozenSet<string>>> Words = new(Load);

    /// <summary>The language by whose rules words are grouped: its primary tag, or "" where there are no rules.</summary>
    public static string LanguageOf(string? tag)
    {
        var primary = (tag ?? "").Split('-')[0].ToLowerInvariant();
        return Stemmers.ContainsKey(primary) ? primary : "";
    }

    /// <summary>The stem of a folded word.</summary>
    public static string StemOf(string key, string language) => Stemmers.TryGetValue(language, out var stemmer) && char.IsLetter(key[0]) ? stemmer.Stem(key) : key;

    /// <summary>Folded words that are in almost every text and are not searched for.</summary>
    public static bool IsStop(string key, string language) => Has("stop", language, key);

    /// <summary>Folded beginnings that are no words of their own in a compound.</summary>
    public static bool IsPrefix(string key, string language) => Has("prefix", language, key);

    /// <summary>Folded endings by which forms of one word differ, for words that the archive does not have in the form that is asked for.</summary>
    public static IEnumerable<string> Endings(IEnumerable<string> languages) =>
        languages.SelectMany(language => Words.Value.GetValueOrDefault(("ending", language), [])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static bool Has(string kind, string language, string key) => Words.Value.TryGetValue((kind, language), out var words) && words.Contains(key);

    private static FrozenDictionary<(string Kind, string Language), FrozenSet<string>> Load() =>
        DataFile.Lines(Table)
            .Select(line => line.Text.Split('\t'))
            .GroupBy(fields => (fields[0], fields[1]))
            .ToFrozenDictionary(rows => rows.Key, rows => rows.SelectMany(row => row[2].Split(' ')).Select(word => Fold.Key(Fold.Exact(word))).ToFrozenSet(StringComparer.Ordinal));
}
