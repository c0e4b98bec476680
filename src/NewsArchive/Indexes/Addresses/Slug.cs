using System.Security.Cryptography;
using System.Text;

namespace NewsArchive.Indexes.Addresses;

/// <summary>File names of pages: lower-case ASCII letters, digits and single hyphens, so that they are the same on every file system and in every address.</summary>
internal static class Slug
{
    /// <summary>Longest slug in characters, hash and all, extension aside.</summary>
    public const int MaxLength = 80;

    private const int HashLength = 6;

    // Windows opens a device when a file has one of these names, whatever its extension.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul", "index",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>Slug of a text with a hash of an identity behind it: readable, and unique without looking at any other article.</summary>
    public static string WithIdentity(string text, string identity)
    {
        var words = Words(text, MaxLength - HashLength - 1);
        return words.Length == 0 ? Hash(identity) : words + "-" + Hash(identity);
    }

    /// <summary>Slug of a name. Names that differ only in case, accents or spelling of umlauts share it.</summary>
    public static string OfName(string name)
    {
        var words = Words(name, MaxLength);

        // "agentur-2" would be page two of "agentur".
        var looksLikePage = words.LastIndexOf('-') is var hyphen and >= 0 && words.AsSpan(hyphen + 1).IndexOfAnyExceptInRange('0', '9') < 0;
        return words.Length == 0 || looksLikePage || Reserved.Contains(words) ? WithIdentity(words, name) : words;
    }

    /// <summary>Whether a stated slug can be used as it is.</summary>
    public static bool IsValid(string slug) =>
        slug.Length is > 0 and <= MaxLength && string.Equals(slug, Words(slug, MaxLength), StringComparison.Ordinal) && !Reserved.Contains(slug);

    /// <summary>Words of a text joined by hyphens, cut between words where that leaves something.</summary>
    public static string Words(string text, int maxLength)
    {
        var slug = new StringBuilder(maxLength + 1);
        foreach (var c in Transliterate.ToAscii(text.Length > 400 ? text[..400] : text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (slug.Length > maxLength)
            {
                break;
            }
        }

        if (slug.Length > maxLength)
        {
            var cut = slug.ToString(0, maxLength).LastIndexOf('-');
            slug.Length = slug[maxLength] == '-' ? maxLength : cut > 0 ? cut : maxLength;
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string Hash(string identity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..HashLength];
}
