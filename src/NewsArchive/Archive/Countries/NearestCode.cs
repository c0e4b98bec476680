namespace NewsArchive.Archive.Countries;

/// <summary>Guesses which country a person meant by something that is no code.</summary>
internal static class NearestCode
{
    /// <summary>Codes that people write and ISO 3166 does not have: licence plates, sport, habit.</summary>
    private static readonly Dictionary<string, string> Habits = new(StringComparer.Ordinal)
    {
        ["UK"] = "GB", ["ENG"] = "GB", ["SCO"] = "GB", ["EL"] = "GR", ["GER"] = "DE", ["D"] = "DE", ["BRD"] = "DE", ["A"] = "AT", ["SUI"] = "CH",
        ["I"] = "IT", ["F"] = "FR", ["E"] = "ES", ["NED"] = "NL", ["DEN"] = "DK", ["POR"] = "PT", ["CRO"] = "HR", ["SLO"] = "SI", ["BUL"] = "BG",
        ["GRE"] = "GR", ["SU"] = "SUHH", ["UDSSR"] = "SUHH", ["USSR"] = "SUHH", ["DD"] = "DDDE", ["GDR"] = "DDDE", ["YU"] = "YUCS", ["CS"] = "CSHH",
        ["KOS"] = "XK", ["KSA"] = "SA", ["UAE"] = "AE", ["VAE"] = "AE", ["RSA"] = "ZA", ["PRC"] = "CN", ["ROC"] = "TW", ["HOLLAND"] = "NL", ["ENGLAND"] = "GB",
        ["SCHOTTLAND"] = "GB", ["SCOTLAND"] = "GB", ["WALES"] = "GB", ["WEISSRUSSLAND"] = "BY", ["BURMA"] = "MM", ["AMERIKA"] = "US", ["AMERICA"] = "US",
        ["U.S."] = "US", ["U.K."] = "GB", ["GREAT BRITAIN"] = "GB", ["TSCHECHEI"] = "CZ", ["MAZEDONIEN"] = "MK", ["SWASILAND"] = "SZ",
    };

    private static readonly Lazy<Dictionary<string, string>> Known = new(Load);

    /// <summary>The nearest code; null where nothing is near.</summary>
    public static string? To(string wrong)
    {
        var key = Fold(wrong);
        if (key.Length == 0)
        {
            return null;
        }

        if (Habits.TryGetValue(key, out var habit) || Known.Value.TryGetValue(key, out habit))
        {
            return habit;
        }

        // One slip of the pen in ten letters; nothing so near to a short code that it could be told.
        var allowed = key.Length < 4 ? 0 : key.Length < 8 ? 1 : 2;
        return Known.Value
            .Where(pair => pair.Key.Length > 3 && Math.Abs(pair.Key.Length - key.Length) <= allowed)
            .Select(pair => (pair.Value, pair.Key, Distance: EditDistance.Between(pair.Key, key)))
            .Where(guess => guess.Distance <= allowed)
            .OrderBy(guess => guess.Distance).ThenBy(guess => guess.Key, StringComparer.Ordinal)
            .Select(guess => guess.Value)
            .FirstOrDefault();
    }

    private static Dictionary<string, string> Load()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var country in AllCountries.InOrder)
        {
            known.TryAdd(country.Code, country.Code);
            known.TryAdd(country.Alpha3, country.Code);
        }

        foreach (var (code, name) in CountryNames.Languages.SelectMany(CountryNames.Spellings).Where(name => AllCountries.Of(name.Code) is not null))
        {
            known.TryAdd(Fold(name), code);
        }

        return known;
    }

    private static string Fold(string text) => text.Trim().ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal);
}
