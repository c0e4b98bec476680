using System.Collections.Concurrent;

namespace NewsArchive.Archive.Countries;

/// <summary>Display names of countries, withdrawn states and regions of the world in the languages that the archive can be shown in.</summary>
/// <remarks>Names: Unicode CLDR 48.2 (<c>Names/LICENSE.Unicode-3.0</c>) under <c>everyday.tsv</c>.</remarks>
public static class CountryNames
{
    private const string Folder = "Archive/Countries/Names/";
    private const string Fallback = "en";

    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Loaded = new(StringComparer.Ordinal);

    /// <summary>Languages that have names, as primary BCP 47 tags in ordinal order.</summary>
    public static IEnumerable<string> Languages => DataFile.Below(Folder).Where(path => path.EndsWith(".tsv", StringComparison.Ordinal)).Select(path => path[Folder.Length..^4]);

    /// <summary>Everyday name of a country in a language, such as <c>KZ</c> in <c>de</c>: Kasachstan; the English name where the language has none, the code where nobody has.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, <c>XK</c>, ISO 3166-3 alpha-4, or a region of <see cref="Country.Region"/>.</param>
    /// <param name="language">BCP 47 tag; only its primary language counts.</param>
    public static string NameOf(string code, string language) =>
        Names(language).TryGetValue(code, out var name) || Names(Fallback).TryGetValue(code, out name) ? name : code;

    /// <summary>Whether the code is one that an article can be tagged with.</summary>
    public static bool IsKnown(string code) => AllCountries.Of(code) is not null;

    /// <summary>The known code nearest to a wrong one (a name, a lower-case code, an alpha-3 code), for messages; null if nothing is near.</summary>
    public static string? Nearest(string wrong) => NearestCode.To(wrong);

    /// <summary>Every name of a language, the everyday one first, as code and name; empty for a language without names.</summary>
    internal static IEnumerable<(string Code, string Name)> Spellings(string language)
    {
        var path = Folder + language + ".tsv";
        if (!DataFile.Exists(path))
        {
            yield break;
        }

        foreach (var (_, text) in DataFile.Lines(path))
        {
            var fields = text.Split('\t');
            yield return (fields[0], fields[1]);
            foreach (var other in fields.Length > 2 ? fields[2].Split('|') : [])
            {
                yield return (fields[0], other);
            }
        }

        foreach (var (code, name) in Everyday(language))
        {
            yield return (code, name);
        }
    }

    private static Dictionary<string, string> Names(string language)
    {
        var dash = language.AsSpan().IndexOfAny('-', '_');
        var primary = dash < 0 ? language : language[..dash];
        return Loaded.TryGetValue(primary, out var names) ? names : Loaded.GetOrAdd(primary, Load);
    }

    private static Dictionary<string, string> Load(string language)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, name) in Spellings(language))
        {
            names.TryAdd(code, name);
        }

        foreach (var (code, name) in Everyday(language))
        {
            names[code] = name;
        }

        return names;
    }

    private static IEnumerable<(string Code, string Name)> Everyday(string language)
    {
        foreach (var (_, text) in DataFile.Lines("Archive/Countries/everyday.tsv"))
        {
            var fields = text.Split('\t');
            if (fields[0] == language)
            {
                yield return (fields[1], fields[2]);
            }
        }
    }
}
