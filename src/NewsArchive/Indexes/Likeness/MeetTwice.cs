using System.Numerics;

namespace NewsArchive.Indexes.Likeness;

/// <summary>Tells hashes that were met once from those that were met again, in eight bytes for each that is expected. One in thirty of the former passes for one of the latter; never the other way round.</summary>
/// <remarks>A filter with one hash function (B. Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970), taken twice.</remarks>
internal sealed class MeetTwice(int expected)
{
    private const int PlacesEach = 32;

    private readonly ulong[] _once = new ulong[Words(expected)];
    private readonly ulong[] _again = new ulong[Words(expected)];

    public void Add(ulong hash)
    {
        var (word, bit) = PlaceOf(hash);
        _again[word] |= _once[word] & bit;
        _once[word] |= bit;
    }

    public bool IsMetTwice(ulong hash)
    {
        var (word, bit) = PlaceOf(hash);
        return (_again[word] & bit) != 0;
    }

    // A power of two, so that some bits of a hash are a place.
    private static int Words(int expected) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (long)expected * PlacesEach / 64));

    private (int Word, ulong Bit) PlaceOf(ulong hash)
    {
        var place = hash * 0x9E3779B97F4A7C15 >> 6;
        return ((int)(place & (uint)(_once.Length - 1)), 1UL << (int)(place >> 52));
    }
}
