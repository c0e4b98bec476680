using System.Collections.Frozen;

namespace NewsArchive.Archive.Names;

/// <summary>Names that are spelled in several ways, most of them transliterations: Kiew, Kyjiw, Kyiv. Places and persons; countries have tables of their own.</summary>
public static class SameNames
{
    private const string Table = "Archive/Names/same-names.tsv";

    private static readonly Lazy<FrozenDictionary<string, string[]>> BySpelling = new(() =>
        DataFile.Lines(Table)
            .Select(line => line.Text.Split(", "))
            .SelectMany(spellings => spellings.Select(spelling => (spelling, spellings)))
            .ToFrozenDictionary(pair => pair.spelling, pair => pair.spellings, StringComparer.Ordinal));

    /// <summary>All spellings of one name together, each list once, in the order of the table.</summary>
    public static IEnumerable<IReadOnlyList<string>> All => DataFile.Lines(Table).Select(line => line.Text.Split(", "));

    /// <summary>All spellings of a name, itself included; empty for a name that has only one.</summary>
    public static IReadOnlyList<string> Of(string spelling) => BySpelling.Value.GetValueOrDefault(spelling, []);
}
