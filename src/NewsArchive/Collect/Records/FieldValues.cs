using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsArchive.Archive.Countries;

namespace NewsArchive.Collect.Records;

/// <summary>Values of tables in the spelling of front matter: names of countries as codes, names of languages as tags, lists in one cell as lists.</summary>
internal static class FieldValues
{
    private static readonly char[] Separators = [';', ',', '|', '/'];

    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["deutsch"] = "de", ["german"] = "de", ["ger"] = "de", ["deu"] = "de", ["englisch"] = "en", ["english"] = "en", ["eng"] = "en", ["französisch"] = "fr", ["french"] = "fr", ["fre"] = "fr", ["fra"] = "fr", ["français"] = "fr",
        ["spanisch"] = "es", ["spanish"] = "es", ["spa"] = "es", ["español"] = "es", ["italienisch"] = "it", ["italian"] = "it", ["ita"] = "it", ["russisch"] = "ru", ["russian"] = "ru", ["rus"] = "ru", ["русский"] = "ru",
        ["niederländisch"] = "nl", ["dutch"] = "nl", ["polnisch"] = "pl", ["polish"] = "pl", ["portugiesisch"] = "pt", ["portuguese"] = "pt", ["türkisch"] = "tr", ["turkish"] = "tr", ["ukrainisch"] = "uk", ["ukrainian"] = "uk",
        ["kasachisch"] = "kk", ["kazakh"] = "kk", ["schwedisch"] = "sv", ["swedish"] = "sv", ["finnisch"] = "fi", ["finnish"] = "fi", ["tschechisch"] = "cs", ["czech"] = "cs", ["ungarisch"] = "hu", ["hungarian"] = "hu",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<FrozenDictionary<string, string>> Countries = new(() => CountryNames.Languages.SelectMany(CountryNames.Spellings)
        .Where(spelling => CountryNames.IsKnown(spelling.Code))
        .DistinctBy(spelling => spelling.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(spelling => spelling.Name, spelling => spelling.Code, StringComparer.OrdinalIgnoreCase));

    /// <summary>The BCP 47 tag of a language's tag or name; null where it is neither.</summary>
    public static string? Language(string value)
    {
        var tag = value.Trim().Replace('_', '-').Split('.')[0];
        return Languages.GetValueOrDefault(tag) ?? (tag.Split('-')[0].Length is 2 or 3 && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null);
    }

    /// <summary>The code of a country's code or name; null where it is neither.</summary>
    public static string? Country(string value) =>
        CountryNames.IsKnown(value.Trim().ToUpperInvariant()) ? value.Trim().ToUpperInvariant() : Countries.Value.GetValueOrDefault(value.Trim());

    /// <summary>The values of cells that may hold lists.</summary>
    public static ImmutableArray<string> List(IEnumerable<string> values) =>
        [.. values.SelectMany(value => value.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];

    /// <summary>The names in cells; commas may be part of a name.</summary>
    public static ImmutableArray<string> Names(IEnumerable<string> values) =>
        [.. values.SelectMany(value => value.Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
