namespace NewsArchive.Protect;

/// <summary>Hashes of all passages of one length in a text, in one pass (R. M. Karp, M. O. Rabin, "Efficient randomized pattern-matching algorithms", 1987), modulo 2^64.</summary>
internal static class RollingHash
{
    private const ulong Base = 0x9E3779B97F4A7C15 | 1;

    /// <summary>The hash of a whole passage.</summary>
    public static ulong Of(ReadOnlySpan<char> letters)
    {
        var hash = 0UL;
        foreach (var letter in letters)
        {
            hash = (hash * Base) + letter;
        }

        return Mix(hash);
    }

    /// <summary>Calls back with the place and the hash of each passage of a length.</summary>
    public static void Each<TState>(ReadOnlySpan<char> letters, int length, TState state, Action<TState, int, ulong> found)
        where TState : allows ref struct
    {
        if (letters.Length < length)
        {
            return;
        }

        var first = 1UL;
        var hash = 0UL;
        for (var i = 0; i < length; i++)
        {
            hash = (hash * Base) + letters[i];
            first *= Base;
        }

        found(state, 0, Mix(hash));
        for (var end = length; end < letters.Length; end++)
        {
            hash = (hash * Base) + letters[end] - (letters[end - length] * first);
            found(state, end - length + 1, Mix(hash));
        }
    }

    // The low bits of a product know only the low bits of its factors; the finaliser of MurmurHash3 (A. Appleby, public domain) mixes all.
    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 33)) * 0xFF51AFD7ED558CCD;
        x = (x ^ (x >> 33)) * 0xC4CEB9FE1A85EC53;
        return x ^ (x >> 33);
    }
}
