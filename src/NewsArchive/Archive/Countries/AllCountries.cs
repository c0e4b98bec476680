using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsArchive.Archive.Countries;

/// <summary>Every country that can be a tag: ISO 3166-1, Kosovo, and the withdrawn states of ISO 3166-3.</summary>
public static class AllCountries
{
    private static readonly Lazy<Country[]> Table = new(Read);

    // Not frozen: to freeze these few takes longer than a run looks up.
    private static readonly Lazy<Dictionary<string, Country>> ByCode = new(() =>
    {
        var countries = new Dictionary<string, Country>(300, StringComparer.Ordinal);
        foreach (var country in Table.Value)
        {
            countries.Add(country.Code, country);
        }

        return countries;
    });

    /// <summary>Countries of today by alpha-2 code, then withdrawn states by alpha-4 code.</summary>
    public static ImmutableArray<Country> InOrder => ImmutableCollectionsMarshal.AsImmutableArray(Table.Value);

    /// <summary>The country of a code; null where nobody has the code.</summary>
    public static Country? Of(string code) => ByCode.Value.GetValueOrDefault(code);

    // Plain loops here and in the tables that are read at start: queries over tuples are compiled at run time, which takes longer than the reading.
    private static Country[] Read()
    {
        var countries = new List<Country>(300);
        foreach (var path in new[] { "Archive/Countries/codes.tsv", "Archive/Countries/withdrawn.tsv" })
        {
            foreach (var (_, text) in DataFile.Lines(path))
            {
                var fields = text.Split('\t');
                countries.Add(new Country(
                    fields[0],
                    fields[1],
                    fields[2],
                    fields.Length > 3 ? [.. fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [],
                    fields.Length > 4 ? fields[4] : null));
            }
        }

        return [.. countries];
    }
}
