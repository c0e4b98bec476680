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
        ["source"] = "source", ["language"] = "language", ["lang"] = "language", ["id"] = "id", ["slug"] = "slug", ["url"] = "url",
        ["rights"] = "rights", ["embargo"] = "embargo",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> NothingWords = new[] { "unknown", "unbekannt", "none", "null", "undated", "undatiert", "und", "~", "" }.ToFrozenSet();

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
