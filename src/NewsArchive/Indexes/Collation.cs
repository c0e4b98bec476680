using NewsArchive.Indexes.Addresses;

namespace NewsArchive.Indexes;

/// <summary>
/// Order of names as in a German dictionary (DIN 5007-1: ä with a, ß with ss), the same on every machine: the versions of ICU
/// differ between machines and would sort one archive in two ways.
/// </summary>
internal sealed class Collation : IComparer<string?>
{
    public static readonly Collation Instance = new();

    public int Compare(string? x, string? y)
    {
        var order = string.CompareOrdinal(KeyOf(x), KeyOf(y));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>Letters and digits without case and accents; umlauts count as their base letters.</summary>
    public static string KeyOf(string? name) =>
        Slug.Words((name ?? "").Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u').Replace('Ä', 'A').Replace('Ö', 'O').Replace('Ü', 'U'), 400).Replace('-', ' ');

    /// <summary>The letter under which an index lists a name; <c>#</c> for everything else.</summary>
    public static string LetterOf(string name)
    {
        var key = KeyOf(name);
        return key.Length > 0 && char.IsAsciiLetter(key[0]) ? key[..1].ToUpperInvariant() : "#";
    }
}
