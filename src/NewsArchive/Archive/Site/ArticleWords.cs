using System.Collections.Immutable;

namespace NewsArchive.Archive.Site;

/// <summary>The words of an article, as the search index needs them.</summary>
/// <param name="Table">What the words' numbers mean.</param>
/// <param name="Uses">Packed <see cref="WordUse"/>, in no order.</param>
/// <param name="Length">Number of words in title and text.</param>
/// <param name="Parts">Hashes of the parts of the text behind <see cref="SearchText.HeadOf"/>; empty for most.</param>
internal sealed record ArticleWords(WordTable Table, ImmutableArray<uint> Uses, int Length, ImmutableArray<string> Parts);

/// <summary>How an article uses a word.</summary>
/// <param name="Weight">How often, weighted by where.</param>
/// <param name="Capital">Whether it stands with a capital within a sentence.</param>
/// <param name="Small">Whether it stands without a capital.</param>
internal readonly record struct WordUse(int Weight, bool Capital, bool Small)
{
    private const int MaxWeight = 63;

    /// <summary>In 32 bits: a hundred thousand articles have twenty million uses.</summary>
    public uint Packed(int number) => ((uint)number << 8) | (Capital ? 128u : 0) | (Small ? 64u : 0) | (uint)Math.Min(Weight, MaxWeight);

    public static int NumberOf(uint packed) => (int)(packed >> 8);

    public static WordUse Of(uint packed) => new((int)(packed & MaxWeight), (packed & 128) != 0, (packed & 64) != 0);
}
