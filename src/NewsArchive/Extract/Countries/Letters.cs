using System.Runtime.CompilerServices;

namespace NewsArchive.Extract.Countries;

/// <summary>Letters of the alphabets that the gazetteer is written in, by a table: what a letter is, and its small letter.</summary>
internal static class Letters
{
    /// <summary>Part of a word: a letter or digit.</summary>
    public const uint Word = 1u << 16;

    /// <summary>A capital.</summary>
    public const uint Capital = 1u << 17;

    /// <summary>A small letter.</summary>
    public const uint Small = 1u << 18;

    private const uint HashStart = 2166136261;
    private const uint HashPrime = 16777619;

    /// <summary>Latin, Greek, Cyrillic, Armenian.</summary>
    private static readonly uint[] Table = [.. Enumerable.Range(0, 0x600).Select(c => Look((char)c))];

    /// <summary>The flags of a character above its small letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(char c)
    {
        var table = Table;
        return c < table.Length ? table[c] : Look(c);
    }

    /// <summary>Hash of a word whatever its case: FNV-1a (Fowler, Noll, Vo 1991) over small letters. It only has to agree with itself within one run.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = HashStart;
        foreach (var c in word)
        {
            hash = Add(hash, Of(c));
        }

        return hash;
    }

    /// <summary>Hash of no letter yet.</summary>
    public static uint NoHash => HashStart;

    /// <summary>Goes on with a hash by a character as <see cref="Of"/> gives it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, uint letter) => (hash ^ (letter & 0xFFFF)) * HashPrime;

    private static uint Look(char c) =>
        char.ToLowerInvariant(c)
        | (char.IsLetterOrDigit(c) ? Word : 0)
        | (char.IsUpper(c) ? Capital : 0)
        | (char.IsLower(c) ? Small : 0);
}
