using System.Collections.Immutable;
using System.Text.Json;
using NewsArchive.Archive;

namespace NewsArchive.Tests.Extract.Countries;

/// <summary>An article of a development set with its gold tags.</summary>
internal sealed record DevelopmentItem(Found<string>? Title, ImmutableArray<Block> Body, HashSet<string> Main, HashSet<string> All, HashSet<string> MainOk, HashSet<string> Optional)
{
    // Successors that count for a withdrawn state where the gold has no tag of their own, as the sets' scorer has it.
    private static readonly Dictionary<string, string[]> Successors = new(StringComparer.Ordinal)
    {
        ["SU"] = ["RU"], ["DD"] = ["DE"], ["YU"] = ["RS", "HR", "SI", "BA", "MK", "ME", "XK"], ["CS"] = ["CZ", "SK"], ["YD"] = ["YE"], ["CD"] = ["ZR"], ["MM"] = ["BU"], ["AN"] = ["CW", "SX", "BQ"],
    };

    /// <summary>An item of either set: German with main and mentioned countries, English with the desk's list.</summary>
    public static DevelopmentItem Of(JsonElement item)
    {
        var title = item.GetProperty("title").GetString() is { } text ? new Found<string>(text, new Evidence(Standing.Read, "given", text, 0, 1)) : null;
        if (item.TryGetProperty("countries", out _))
        {
            var desk = Codes(item, "countries");
            return new DevelopmentItem(title, DevelopmentSetTests.Blocks(item.GetProperty("dateline").GetString() + " " + item.GetProperty("body").GetString()), desk, desk, [], []);
        }

        var main = Codes(item, "main_countries");
        var optional = Codes(item, "optional_countries");
        return new DevelopmentItem(title, DevelopmentSetTests.Blocks(item.GetProperty("text").GetString()!), main, [.. main, .. Codes(item, "mentioned_countries")], [.. optional, .. Codes(item, "main_ok")], optional);
    }

    /// <summary>Codes of a list in the item.</summary>
    public static HashSet<string> Codes(JsonElement item, string property) =>
        [.. item.GetProperty(property).EnumerateArray().Select(code => code.GetString()!)];

    /// <summary>Codes in the gold's alphabet: alpha-2, a successor read as the withdrawn state that the gold has.</summary>
    public HashSet<string> Lenient(IEnumerable<string> codes) =>
        [.. codes.Select(code => code[..2]).Select(code => All.Contains(code) ? code : Successors.FirstOrDefault(pair => All.Contains(pair.Key) && pair.Value.Contains(code)).Key ?? code)];
}
