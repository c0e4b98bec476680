using System.Collections.Frozen;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Statements;

/// <summary>The keys that front matter, headers and mark-up have for our fields.</summary>
internal static class StatedKeys
{
    /// <summary>Front matter keys by the field that they state.</summary>
    private static readonly FrozenDictionary<string, string> Fields = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["title"] = "title", ["date"] = "date", ["countries"] = "countries", ["mentioned"] = "mentioned", ["author"] = "author", ["authors"] = "author", ["desk"] = "desk",
        ["source"] = "source", ["section"] = "section", ["language"] = "language", ["lang"] = "language", ["id"] = "id", ["slug"] = "slug", ["url"] = "url",
        ["rights"] = "rights", ["embargo"] = "embargo",
    }.ToFrozenDictionary();

    private const int LongestKeyword = 100;

    private static readonly FrozenSet<string> NothingWords = new[] { "unknown", "unbekannt", "none", "null", "undated", "undatiert", "und", "~", "" }.ToFrozenSet();

    /// <summary>Whether a key holds keywords. The key itself is kept as it came, for other tools.</summary>
    public static bool IsKeywords(string key) => key is "tags" or "keywords" or "categories" or "category";

    /// <summary>The keywords of such a key. A text instead of a list is divided by its commas, or, as Jekyll does, by its blanks.</summary>
    public static IEnumerable<string> KeywordsOf(Hint hint) =>
        hint.Values
            .SelectMany(value => hint.IsList ? [value] : value.Split(value.Contains(',', StringComparison.Ordinal) || hint.Name is not ("tags" or "categories") ? ',' : ' '))
            .Select(word => HiddenSigns.Without(word).Trim())
            .Where(word => word.Length is > 0 and <= LongestKeyword);

    /// <summary>Whether a front matter key is one of ours; others are kept as they came.</summary>
    public static bool IsKnown(string key) => Fields.ContainsKey(key);

    /// <summary>The field that a hint speaks of; null if none.</summary>
    public static string? FieldOf(Hint hint) => hint.Name == "dateline" ? "date" : Fields.GetValueOrDefault(hint.Name);

    /// <summary>Whether a hint stands in the text's own header, and not in mark-up.</summary>
    public static bool IsHeader(Hint hint) => Fields.ContainsKey(hint.Name);

    /// <summary>Whether a hint says that there is no value.</summary>
    public static bool IsAbsent(Hint hint) => hint.Values.All(value => NothingWords.Contains(value.Trim().ToLowerInvariant()));

    /// <summary>The values in YAML flow style, where the reader did not keep it.</summary>
    public static string Flow(Hint hint)
    {
        var values = hint.Values.Select(YamlText.Quoted);
        return hint.IsList || hint.Values.Length != 1 ? $"[{string.Join(", ", values)}]" : values.Single();
    }
}
