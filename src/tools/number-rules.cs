#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
// Writes src/NewsArchive/Render/Words/Numbers/rules.tsv: how languages group the digits of whole numbers, and which form of a noun follows a number.
// Its output is committed; run it again only for a new CLDR release:
//
//   npm pack cldr-numbers-full@48.2 cldr-core@48.2          (in an empty folder; unpack both with tar xzf, one below numbers/, one below core/)
//   dotnet run src/tools/number-rules.cs FOLDER             (from the root of the repository)
//
// Data: Unicode CLDR 48.2, licence Unicode-3.0, kept beside the table as LICENSE.Unicode-3.0.
using System.Globalization;
using System.Text;
using System.Text.Json;

const string Target = "src/NewsArchive/Render/Words/Numbers/rules.tsv";
const string Head = """
    # Whole numbers in words, from Unicode CLDR 48.2; made by src/tools/number-rules.cs. Rules are in the syntax of UTS #35, Language Plural Rules.
    # language	code point between groups of digits	digits that must stand before the first group for there to be groups	rule of each form but "other"

    """;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: dotnet run src/tools/number-rules.cs FOLDER");
    return 2;
}

using var plurals = Read("core/package/supplemental/plurals.json");
var lines = new List<string>();
foreach (var language in plurals.RootElement.GetProperty("supplemental").GetProperty("plurals-type-cardinal").EnumerateObject())
{
    var path = $"numbers/package/main/{language.Name}/numbers.json";
    if (language.Name.Contains('-') || !File.Exists(Path.Combine(args[0], path)))
    {
        continue;
    }

    using var file = Read(path);
    var numbers = file.RootElement.GetProperty("main").GetProperty(language.Name).GetProperty("numbers");
    var group = numbers.GetProperty("symbols-numberSystem-latn").GetProperty("group").GetString()!;
    var rules = language.Value.EnumerateObject()
        .Select(rule => (Form: rule.Name["pluralRule-count-".Length..], Rule: rule.Value.GetString()!.Split('@')[0].Trim()))
        .Where(rule => rule.Form != "other")
        .Select(rule => $"{rule.Form}: {rule.Rule}");
    lines.Add(string.Join('\t', [language.Name, ((int)group[0]).ToString("X4", CultureInfo.InvariantCulture), numbers.GetProperty("minimumGroupingDigits").GetString()!, .. rules]));
}

File.WriteAllText(Target, Head + string.Join('\n', lines.Order(StringComparer.Ordinal)) + "\n", new UTF8Encoding(false));
return 0;

JsonDocument Read(string path) => JsonDocument.Parse(File.ReadAllText(Path.Combine(args[0], path)));
