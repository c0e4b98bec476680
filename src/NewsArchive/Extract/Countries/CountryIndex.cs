using System.Collections.Frozen;
using NewsArchive.Archive.Countries;

namespace NewsArchive.Extract.Countries;

/// <summary>Countries as small numbers, in the order of <see cref="AllCountries.InOrder"/>.</summary>
internal static class CountryIndex
{
    private static readonly Lazy<FrozenDictionary<string, short>> ByCode = new(() =>
        AllCountries.InOrder.Select((country, index) => (country.Code, Index: (short)index)).ToFrozenDictionary(pair => pair.Code, pair => pair.Index, StringComparer.Ordinal));

    /// <summary>Number of a code; -1 for none.</summary>
    public static short Of(string code) => ByCode.Value.TryGetValue(code, out var index) ? index : (short)-1;

    /// <summary>Code of a number.</summary>
    public static string CodeOf(int index) => AllCountries.InOrder[index].Code;
}
