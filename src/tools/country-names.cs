#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
// Writes the CLDR tables of src/NewsArchive/Archive/Countries: Names/<language>.tsv and codes.tsv. Its output is committed; run it again
// only for a new CLDR release:
//
//   npm pack cldr-localenames-full@48.2 cldr-core@48.2      (in an empty folder; unpack both with tar xzf, one below localenames/, one below core/)
//   dotnet run src/tools/country-names.cs FOLDER            (from the root of the repository)
//
// Data: Unicode CLDR 48.2, licence Unicode-3.0, kept beside the tables as LICENSE.Unicode-3.0.
using System.Text;
using System.Text.Json;

string[] languages = ["de", "en", "es", "fr", "it", "kk", "nl", "pl", "pt", "ru", "tr", "uk"];
// Two-letter codes of CLDR that are no countries: groups, outlying bits without an ISO code, test locales.
string[] noCountries = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];
const string Target = "src/NewsArchive/Archive/Countries";

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: dotnet run src/tools/country-names.cs FOLDER");
    return 2;
}

foreach (var language in languages)
{
    using var file = Read($"localenames/package/main/{language}/territories.json");
    var territories = file.RootElement.GetProperty("main").GetProperty(language).GetProperty("localeDisplayNames").GetProperty("territories");
    var names = territories.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString()!, StringComparer.Ordinal);
    var lines = names.Keys
        .Where(key => (key.Length == 2 && !noCountries.Contains(key)) || (key.Length == 3 && char.IsAsciiDigit(key[0])))
        .Order(StringComparer.Ordinal)
        .Select(code => $"{code}\t{Everyday(names, code)}\t{string.Join('|', Others(names, code))}".TrimEnd('\t'));
    Write($"Names/{language}.tsv", $"# Names of countries and of regions (UN M49), from Unicode CLDR 48.2; made by src/tools/country-names.cs.\n# code\teveryday name\tother names", lines);
}

using var containment = Read("core/package/supplemental/territoryContainment.json");
using var mappings = Read("core/package/supplemental/codeMappings.json");
var regionOf = containment.RootElement.GetProperty("supplemental").GetProperty("territoryContainment").EnumerateObject()
    .Where(group => group.Name.Length == 3 && char.IsAsciiDigit(group.Name[0]))
    .SelectMany(group => group.Value.GetProperty("_contains").EnumerateArray().Select(member => (Code: member.GetString()!, Region: group.Name)))
    .Where(pair => pair.Code.Length == 2)
    .Append((Code: "AQ", Region: "009")) // CLDR has it in a group of its own, Outlying Oceania, which UN M49 does not know.
    .ToDictionary(pair => pair.Code, pair => pair.Region, StringComparer.Ordinal);
var codes = mappings.RootElement.GetProperty("supplemental").GetProperty("codeMappings");
Write("codes.tsv", "# ISO 3166-1 alpha-2 and alpha-3 codes and the region (UN M49) of each country, from Unicode CLDR 48.2; made by src/tools/country-names.cs.\n# alpha-2\talpha-3\tregion",
    regionOf.Keys.Where(code => !noCountries.Contains(code)).Order(StringComparer.Ordinal)
        .Select(code => $"{code}\t{codes.GetProperty(code).GetProperty("_alpha3").GetString()}\t{regionOf[code]}"));
return 0;

// CLDR's main names are formal in places; where a reader says it otherwise, its short or variant form is the everyday one.
static string Everyday(Dictionary<string, string> names, string code) =>
    code is "HK" or "MO" or "PS" or "MM" && names.TryGetValue(code + "-alt-short", out var shorter) ? shorter
    : code is "CI" or "TR" && names.TryGetValue(code + "-alt-variant", out var variant) ? variant
    : names[code];

static IEnumerable<string> Others(Dictionary<string, string> names, string code) =>
    new[] { code, code + "-alt-short", code + "-alt-variant" }
        .Where(names.ContainsKey).Select(key => names[key])
        .Where(name => name != Everyday(names, code)).Distinct(StringComparer.Ordinal);

JsonDocument Read(string path) => JsonDocument.Parse(File.ReadAllText(Path.Combine(args[0], path)));

static void Write(string path, string head, IEnumerable<string> lines) =>
    File.WriteAllText(Path.Combine(Target, path), head + "\n" + string.Join('\n', lines) + "\n", new UTF8Encoding(false));
