using System.Buffers;
using NewsArchive.Archive;
using NewsArchive.Indexes.Search.Words;

[assembly: Part(typeof(EnglishStemmer))]

namespace NewsArchive.Indexes.Search.Words;

/// <summary>Snowball's stemmer for English, "Porter2" (M. Porter, https://snowballstem.org/algorithms/english/stemmer.html).</summary>
internal sealed class EnglishStemmer : IStemmer
{
    private const string Vowels = "aeiouy";

    private static readonly SearchValues<char> AnyVowel = SearchValues.Create(Vowels);

    // Words that the rules would spoil, and words that stay as they are.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli",
        ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    };

    private static readonly HashSet<string> ExceptionsAfterPlural = new(StringComparer.Ordinal) { "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed" };

    private static readonly (string Ending, string By)[] SecondStep =
    [
        ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"), ("izer", "ize"), ("ization", "ize"), ("ational", "ate"), ("ation", "ate"), ("ator", "ate"),
        ("alism", "al"), ("aliti", "al"), ("alli", "al"), ("fulness", "ful"), ("ousli", "ous"), ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"), ("bli", "ble"),
        ("ogi", "og"), ("fulli", "ful"), ("lessli", "less"), ("li", ""),
    ];

    private static readonly (string Ending, string By)[] ThirdStep =
        [("tional", "tion"), ("ational", "ate"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""), ("ative", "")];

    private static readonly string[] FourthStep = ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion"];
    private static readonly string[] SecondEndings = [.. SecondStep.Select(pair => pair.Ending)];
    private static readonly string[] ThirdEndings = [.. ThirdStep.Select(pair => pair.Ending)];

    public string Language => "en";

    public string Stem(string word)
    {
        if (Exceptions.TryGetValue(word, out var exception))
        {
            return exception;
        }

        if (word.Length < 3)
        {
            return word;
        }

        var text = Prepare(word);
        var r1 = text.StartsWith("gener", StringComparison.Ordinal) || text.StartsWith("arsen", StringComparison.Ordinal) ? 5
            : text.StartsWith("commun", StringComparison.Ordinal) ? 6
            : SnowballRegions.After(text, 0, Vowels);
        var r2 = SnowballRegions.After(text, r1, Vowels);
        text = Plural(text);
        if (!ExceptionsAfterPlural.Contains(text))
        {
            text = Participle(text, r1);
            text = FinalY(text);
            text = Replace(text, r1, SecondStep, SecondEndings, static (stem, ending, _) => ending switch
            {
                "ogi" => stem.EndsWith('l'),
                "li" => stem.Length > 0 && "cdeghkmnrt".Contains(stem[^1], StringComparison.Ordinal),
                _ => true,
            }, r2);
            text = Replace(text, r1, ThirdStep, ThirdEndings, static (stem, ending, region) => ending != "ative" || stem.Length >= region, r2);
            text = Fourth(text, r2);
            text = Fifth(text, r1, r2);
        }

        return text.Replace('Y', 'y');
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    private static string Prepare(string word)
    {
        var text = word.TrimStart('\'').ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == 'y' && (i == 0 || IsVowel(text[i - 1])))
            {
                text[i] = 'Y';
            }
        }

        return new string(text);
    }

    private static string Plural(string text)
    {
        var possessive = SnowballRegions.Longest(text, ["'", "'s", "'s'"]);
        text = possessive is null ? text : text[..^possessive.Length];
        return SnowballRegions.Longest(text, ["sses", "ied", "ies", "us", "ss", "s"]) switch
        {
            "sses" => text[..^2],
            "ied" or "ies" => text.Length > 4 ? text[..^2] : text[..^1],
            "s" when text.Length > 2 && text.AsSpan(0, text.Length - 2).ContainsAny(AnyVowel) => text[..^1],
            _ => text,
        };
    }

    private static string Participle(string text, int r1)
    {
        var ending = SnowballRegions.Longest(text, ["eed", "eedly", "ed", "edly", "ing", "ingly"]);
        if (ending is null)
        {
            return text;
        }

        var stem = text[..^ending.Length];
        if (ending is "eed" or "eedly")
        {
            return stem.Length >= r1 ? stem + "ee" : text;
        }

        if (!stem.AsSpan().ContainsAny(AnyVowel))
        {
            return text;
        }

        if (SnowballRegions.Longest(stem, ["at", "bl", "iz"]) is not null)
        {
            return stem + "e";
        }

        if (stem.Length > 1 && stem[^1] == stem[^2] && "bdfgmnprt".Contains(stem[^1], StringComparison.Ordinal))
        {
            return stem[..^1];
        }

        return stem.Length == r1 && EndsShort(stem) ? stem + "e" : stem;
    }

    private static string FinalY(string text) =>
        text.Length > 2 && text[^1] is 'y' or 'Y' && !IsVowel(text[^2]) ? text[..^1] + "i" : text;

    private static string Replace(string text, int r1, (string Ending, string By)[] rules, string[] endings, Func<string, string, int, bool> holds, int r2)
    {
        var ending = SnowballRegions.Longest(text, endings);
        if (ending is null || text.Length - ending.Length < r1)
        {
            return text;
        }

        var stem = text[..^ending.Length];
        return holds(stem, ending, r2) ? stem + Array.Find(rules, rule => rule.Ending == ending).By : text;
    }

    private static string Fourth(string text, int r2)
    {
        var ending = SnowballRegions.Longest(text, FourthStep);
        if (ending is null || text.Length - ending.Length < r2)
        {
            return text;
        }

        var stem = text[..^ending.Length];
        return ending != "ion" || (stem.Length > 0 && stem[^1] is 's' or 't') ? stem : text;
    }

    private static string Fifth(string text, int r1, int r2)
    {
        var stem = text[..^1];
        return text[^1] switch
        {
            'e' when stem.Length >= r2 || (stem.Length >= r1 && !EndsShort(stem)) => stem,
            'l' when stem.Length >= r2 && stem.EndsWith('l') => stem,
            _ => text,
        };
    }

    // A vowel and a consonant other than w, x and Y behind a consonant, or a vowel and a consonant at the beginning.
    private static bool EndsShort(string stem) => stem.Length switch
    {
        < 2 => false,
        2 => IsVowel(stem[0]) && !IsVowel(stem[1]),
        _ => !IsVowel(stem[^3]) && IsVowel(stem[^2]) && !IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'Y'),
    };
}
