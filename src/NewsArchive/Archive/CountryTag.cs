using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>Whether an article is about a country or names it.</summary>
public enum CountryRole
{
    /// <summary>The country is named or referred to.</summary>
    Mentioned,

    /// <summary>The article is about the country: usually one or two, may be none.</summary>
    Main,
}

/// <summary>A country of an article.</summary>
/// <param name="Code">ISO 3166-1 alpha-2; Kosovo <c>XK</c>; withdrawn states by ISO 3166-3 alpha-4, such as <c>SUHH</c>.</param>
/// <param name="Score">Weight of all its mentions together; 0 for a stated tag. Comparable within one article only.</param>
/// <param name="Evidence">The mentions that carry it, heaviest first, at most <see cref="EvidenceLimit"/>.</param>
public sealed record CountryTag(string Code, CountryRole Role, double Score, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Mentions kept for each tag: enough to convince a reader, bounded for an archive of a million mentions.</summary>
    public const int EvidenceLimit = 5;
}
