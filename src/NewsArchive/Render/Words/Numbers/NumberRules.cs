using System.Collections.Concurrent;
using System.Globalization;
using NewsArchive.Archive;

namespace NewsArchive.Render.Words.Numbers;

/// <summary>How a language writes whole numbers, and which form of a noun follows one.</summary>
/// <param name="Group">What stands between groups of three digits.</param>
/// <param name="GroupedFrom">The least number with groups: 1,000, or 10,000 in Spanish and Polish.</param>
/// <remarks>Data: Unicode CLDR 48.2 (<c>LICENSE.Unicode-3.0</c>).</remarks>
internal sealed record NumberRules(string Group, int GroupedFrom, IReadOnlyList<PluralRule> Forms)
{
    private const string Fallback = "en";

    private static readonly ConcurrentDictionary<string, NumberRules> Loaded = new(StringComparer.Ordinal);

    /// <summary>The rules of a language; those of English for one that CLDR does not know.</summary>
    /// <param name="language">BCP 47 tag; only its primary language counts.</param>
    public static NumberRules Of(string language)
    {
        var dash = language.AsSpan().IndexOfAny('-', '_');
        return Loaded.GetOrAdd((dash < 0 ? language : language[..dash]).ToLowerInvariant(), each => Read(each) ?? Read(Fallback)!);
    }

    /// <summary>The form after a number: <c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c> or <c>other</c>.</summary>
    public string FormOf(int number)
    {
        foreach (var form in Forms)
        {
            if (form.Holds(Math.Abs((long)number)))
            {
                return form.Name;
            }
        }

        return "other";
    }

    private static NumberRules? Read(string language)
    {
        foreach (var (_, text) in DataFile.Lines("Render/Words/Numbers/rules.tsv"))
        {
            var fields = text.Split('\t');
            if (fields[0] == language)
            {
                var group = ((char)int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();
                return new NumberRules(group, fields[2] == "1" ? 1_000 : 10_000, [.. fields[3..].Select(PluralRule.Parse)]);
            }
        }

        return null;
    }
}
