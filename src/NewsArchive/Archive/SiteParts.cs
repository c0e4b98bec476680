namespace NewsArchive.Archive;

/// <summary>Parts of a site that its owner may leave out. Articles, countries and dates are always there.</summary>
[Flags]
public enum SiteParts
{
    None = 0,

    /// <summary>A list for each author.</summary>
    Authors = 1,

    /// <summary>A list for each day of the year, whatever the year.</summary>
    Days = 2,

    /// <summary>Feeds of each country; the archive's own feeds stay.</summary>
    Feeds = 4,

    /// <summary>A list for each two countries that occur together.</summary>
    Pairs = 8,

    /// <summary>A list for each source.</summary>
    Sources = 16,

    /// <summary>The page that combines countries, years, sources and languages.</summary>
    Facets = 32,

    /// <summary>The search page and its index.</summary>
    Search = 64,

    /// <summary>The list of the least certain facts.</summary>
    Review = 128,
}
