using System.Runtime.InteropServices;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>An article that has a word.</summary>
/// <param name="Id">Of <see cref="DocumentIds"/>.</param>
/// <param name="Ways">Bit n: the n-th form of the group; or one of the two bits below.</param>
/// <param name="Strength">From 0 to <see cref="Strengths"/> - 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Posting(int Id, ulong Ways, int Strength)
{
    /// <summary>Steps of strength.</summary>
    public const int Strengths = 8;

    /// <summary>The article has the word as part of a compound only.</summary>
    public const ulong AsPart = 1UL << 62;

    /// <summary>The article has the name in another spelling only.</summary>
    public const ulong AsAlias = 1UL << 63;

    // BM25 (S. Robertson, H. Zaragoza, 2009) with the usual constants. The length that others are compared with is fixed, since the mean would change every posting when one article comes.
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double UsualLength = 350;

    /// <summary>How much an article is about a word: saturating in how often, less in a long text.</summary>
    /// <param name="weight">Uses of the word, weighted by where.</param>
    /// <param name="length">Words of the article.</param>
    public static int StrengthOf(int weight, int length) =>
        (int)(Strengths * weight / (weight + (K1 * (1 - B + (B * length / UsualLength)))));
}
