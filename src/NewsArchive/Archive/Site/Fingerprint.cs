using System.Collections.Immutable;

namespace NewsArchive.Archive.Site;

/// <summary>A text reduced to numbers that tell how near another text is.</summary>
/// <param name="Words">Hashes of its different words of four letters and more, in ascending order.</param>
/// <param name="Sketch">MinHash of its sequences of words; two sketches agree in as many places as the texts share sequences. Empty for a text too short to compare.</param>
public sealed record Fingerprint(ImmutableArray<uint> Words, ImmutableArray<uint> Sketch)
{
    /// <summary>The fingerprint of no text.</summary>
    public static readonly Fingerprint Empty = new([], []);
}
