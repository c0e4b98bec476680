using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Indexes.Addresses;

namespace NewsArchive.Indexes;

/// <summary>
/// Order of names as in a dictionary of the site's language: letters that the alphabet has (Swedish å, Polish ł) have their place in it, other accents make no
/// difference (German ä with a, ß with ss: DIN 5007-1). The same on every machine: the versions of ICU differ between machines and would sort one archive in two ways.
/// </summary>
/// <remarks>Data: <c>alphabets.tsv</c>, after Unicode CLDR 48.</remarks>
internal sealed class Collation
{
    private const string Table = "Indexes/alphabets.tsv";
    private const string Every = "und";
    private const char Plain = '0';

    private static readonly ConcurrentDictionary<string, Collation> Loaded = new(StringComparer.Ordinal);

    /// <summary>Letters with a place of their own, with their key: the letter that they follow and their number behind it.</summary>
    private readonly Dictionary<string, string> letters = new(StringComparer.Ordinal);

    private Collation(string language)
    {
        foreach (var (_, text) in DataFile.Lines(Table))
        {
            var fields = text.Split('\t');
            if (fields[0] == Every || fields[0] == language)
            {
                foreach (var group in fields[1].Split(' '))
                {
                    Add(group.Split('<'));
                }
            }
        }
    }

    /// <summary>The order of a language.</summary>
    /// <param name="language">BCP 47 tag; only its primary language counts.</param>
    public static Collation Of(string language)
    {
        var dash = language.AsSpan().IndexOfAny('-', '_');
        return Loaded.GetOrAdd((dash < 0 ? language : language[..dash]).ToLowerInvariant(), each => new Collation(each));
    }

    /// <summary>What names are compared by, ordinally, before their own letters: words without case, and without accents that make no difference.</summary>
    public string KeyOf(string? name)
    {
        var text = Lower(name ?? "");
        var key = new StringBuilder(text.Length * 2);
        for (var at = 0; at < text.Length;)
        {
            at += Letter(text, at, out var letter);
            if (letter.Length > 0)
            {
                key.Append(letter);
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd(' ');
    }

    /// <summary>The letter under which an index lists a name; <c>#</c> for everything else.</summary>
    public string LetterOf(string name)
    {
        var text = Lower(name);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            at += Letter(text, at, out var letter);
            if (letter.Length > 0)
            {
                return !char.IsLetter(letter[0]) ? "#" : (letter[1] == Plain ? letter[..1] : text[start..at]).ToUpperInvariant();
            }
        }

        return "#";
    }

    /// <summary>Names in the order of the dictionary.</summary>
    public IOrderedEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, string?> name) =>
        items.OrderBy(item => KeyOf(name(item)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    /// <summary>What is equal so far, in the order of the dictionary.</summary>
    public IOrderedEnumerable<T> ThenSort<T>(IOrderedEnumerable<T> items, Func<T, string?> name) =>
        items.ThenBy(item => KeyOf(name(item)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    private void Add(string[] group)
    {
        for (var place = 1; place < group.Length; place++)
        {
            // A plain letter of a group (Estonian z) has a new place; "ch" follows h.
            letters[group[place]] = group[0] + (char)(Plain + place);
        }
    }

    // İ and I are two letters where the alphabet has a dotless one. Half a surrogate pair cannot be normalised.
    private string Lower(string text)
    {
        var composed = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text.Normalize(NormalizationForm.FormC) : text;
        return (letters.ContainsKey("ı") ? composed.Replace('I', 'ı').Replace('İ', 'i') : composed).ToLowerInvariant();
    }

    /// <summary>Reads a letter; gives the characters that it takes.</summary>
    /// <param name="key">Letter and place, in pairs; empty for what is neither letter nor digit.</param>
    private int Letter(string text, int at, out string key)
    {
        for (var length = Math.Min(3, text.Length - at); length > 0; length--)
        {
            if (letters.TryGetValue(text.Substring(at, length), out key!))
            {
                return length;
            }
        }

        var c = text[at];
        key = !char.IsLetterOrDigit(c) ? ""
            : char.IsAscii(c) ? Pair(c)
            : string.Concat(BaseOf(c).Select(Pair));
        return 1;
    }

    private static string Pair(char letter) => string.Create(CultureInfo.InvariantCulture, $"{letter}{Plain}");

    private static string BaseOf(char c)
    {
        var parts = char.IsSurrogate(c) ? "" : c.ToString().Normalize(NormalizationForm.FormKD);
        var first = parts.Length > 0 && char.IsLetterOrDigit(parts[0]) ? parts[..1].ToLowerInvariant() : c.ToString();
        return first[0] is > '\u007F' and < '\u0250' ? Transliterate.ToAscii(first).Trim() : first;
    }
}
