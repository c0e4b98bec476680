using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsArchive.Archive.Countries;

/// <summary>Every country that can be a tag: ISO 3166-1, Kosovo, and the withdrawn states of ISO 3166-3.</summary>
public static class AllCountries
{
    private static readonly Lazy<ImmutableArray<Country>> Table = new(() =>
        [.. Rows("Archive/Countries/codes.tsv").Concat(Rows("Archive/Countries/withdrawn.tsv"))]);

    private static readonly Lazy<FrozenDictionary<string, Country>> ByCode = new(() =>
        Table.Value.ToFrozenDictionary(country => country.Code, StringComparer.Ordinal));

    /// <summary>Countries of today by alpha-2 code, then withdrawn states by alpha-4 code.</summary>
    public static ImmutableArray<Country> InOrder => Table.Value;

    /// <summary>The country of a code; null where nobody has the code.</summary>
    public static Country? Of(string code) => ByCode.Value.GetValueOrDefault(code);

    private static IEnumerable<Country> Rows(string path) =>
        from line in DataFile.Lines(path)
        let fields = line.Text.Split('\t')
        select new Country(
            fields[0],
            fields[1],
            fields[2],
            fields.Length > 3 ? [.. fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [],
            fields.Length > 4 ? fields[4] : null);
}
