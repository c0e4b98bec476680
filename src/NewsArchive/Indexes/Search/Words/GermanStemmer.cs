using NewsArchive.Archive;
using NewsArchive.Indexes.Search.Words;

[assembly: Part(typeof(GermanStemmer))]

namespace NewsArchive.Indexes.Search.Words;

/// <summary>Snowball's stemmer for German in its classic form (M. Porter, https://snowballstem.org/algorithms/german/stemmer.html), with the rule for -nisse of 2009.</summary>
internal sealed class GermanStemmer : IStemmer
{
    private const string Vowels = "aeiouyäöü";

    public string Language => "de";

    public string Stem(string word)
    {
        var text = Prepare(word);
        var r1 = Math.Max(3, SnowballRegions.After(text, 0, Vowels));
        var r2 = SnowballRegions.After(text, SnowballRegions.After(text, 0, Vowels), Vowels);
        text = First(text, r1);
        text = Second(text, r1);
        return Finish(Third(text, r1, r2));
    }

    private static string Prepare(string word)
    {
        var text = word.Replace("ß", "ss", StringComparison.Ordinal).ToCharArray();
        for (var i = 1; i < text.Length - 1; i++)
        {
            // Between vowels u and y are consonants.
            if (text[i] is 'u' or 'y' && Vowels.Contains(text[i - 1], StringComparison.Ordinal) && Vowels.Contains(text[i + 1], StringComparison.Ordinal))
            {
                text[i] = char.ToUpperInvariant(text[i]);
            }
        }

        return new string(text);
    }

    private static string First(string text, int r1)
    {
        var ending = SnowballRegions.Longest(text, ["em", "ern", "er", "e", "en", "es", "s"]);
        if (ending is null || text.Length - ending.Length < r1)
        {
            return text;
        }

        var stem = text[..^ending.Length];
        return ending switch
        {
            "s" => stem.Length > 0 && "bdfghklmnrt".Contains(stem[^1], StringComparison.Ordinal) ? stem : text,
            "e" or "en" or "es" when stem.EndsWith("niss", StringComparison.Ordinal) => stem[..^1],
            _ => stem,
        };
    }

    private static string Second(string text, int r1)
    {
        var ending = SnowballRegions.Longest(text, ["en", "er", "est", "st"]);
        if (ending is null || text.Length - ending.Length < r1)
        {
            return text;
        }

        var stem = text[..^ending.Length];
        return ending != "st" || (stem.Length > 3 && "bdfghklmnt".Contains(stem[^1], StringComparison.Ordinal)) ? stem : text;
    }

    private static string Third(string text, int r1, int r2)
    {
        var ending = SnowballRegions.Longest(text, ["end", "ung", "ig", "ik", "isch", "lich", "heit", "keit"]);
        if (ending is null || text.Length - ending.Length < r2)
        {
            return text;
        }

        var stem = text[..^ending.Length];
        switch (ending)
        {
            case "end" or "ung":
                return Ends(stem, "ig", r2) && !stem.EndsWith("eig", StringComparison.Ordinal) ? stem[..^2] : stem;
            case "ig" or "ik" or "isch":
                return stem.EndsWith('e') ? text : stem;
            case "lich" or "heit":
                return Ends(stem, "er", r1) || Ends(stem, "en", r1) ? stem[..^2] : stem;
            default:
                return Ends(stem, "lich", r2) ? stem[..^4] : Ends(stem, "ig", r2) ? stem[..^2] : stem;
        }
    }

    private static bool Ends(string stem, string ending, int region) => stem.EndsWith(ending, StringComparison.Ordinal) && stem.Length - ending.Length >= region;

    private static string Finish(string text) =>
        string.Create(text.Length, text, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = from[i] switch { 'U' => 'u', 'Y' => 'y', 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', var c => c };
            }
        });
}
