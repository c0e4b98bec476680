namespace NewsArchive.Tests.MadeUpArchive;

/// <summary>The same throws for the same seed, on every machine and version of .NET (SplitMix64; Steele, Lea, Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to and without <paramref name="sides"/>.</summary>
    public int Throw(int sides) => (int)(Next() % (ulong)sides);

    public T One<T>(IReadOnlyList<T> choices) => choices[Throw(choices.Count)];

    /// <summary>Whether something happens that happens in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Throw(100) < percent;

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
