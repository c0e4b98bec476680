using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Countries;

/// <summary>Finds the countries that an article is about or names.</summary>
public static class TagCountries
{
    /// <summary>Country tags of a text: main before mentioned, then by score, then by code.</summary>
    /// <param name="title">The headline; null where the source has none (a derived title repeats the body and is not passed).</param>
    /// <param name="body">The clean body: paragraphs, headings, list items.</param>
    /// <param name="language">BCP 47 tag; null if unknown.</param>
    public static ImmutableArray<CountryTag> In(Found<string>? title, ImmutableArray<Block> body, string? language) => [];
}
