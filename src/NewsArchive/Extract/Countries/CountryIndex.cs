using NewsArchive.Archive.Countries;

namespace NewsArchive.Extract.Countries;

/// <summary>Countries as small numbers, in the order of <see cref="AllCountries.InOrder"/>.</summary>
internal static class CountryIndex
{
    private static readonly Lazy<Dictionary<string, object>> ByCode = new(() =>
    {
        // Boxed: a dictionary of plain references is compiled ahead of time, one of numbers is not.
        var numbers = new Dictionary<string, object>(300, StringComparer.Ordinal);
        foreach (var country in AllCountries.InOrder)
        {
            numbers.Add(country.Code, (short)numbers.Count);
        }

        return numbers;
    });

    /// <summary>Number of a code; -1 for none.</summary>
    public static short Of(string code) => ByCode.Value.TryGetValue(code, out var number) ? (short)number : (short)-1;

    /// <summary>Code of a number.</summary>
    public static string CodeOf(int index) => AllCountries.InOrder[index].Code;
}
