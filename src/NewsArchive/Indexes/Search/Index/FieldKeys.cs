using System.Globalization;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>Keys of the lists by which a search is narrowed down; the colon keeps them apart from words.</summary>
internal static class FieldKeys
{
    public static string OfCountry(string code) => "c:" + code.ToLowerInvariant();

    /// <param name="year">null where it is not known.</param>
    public static string OfYear(int? year) => "y:" + (year?.ToString("D4", CultureInfo.InvariantCulture) ?? "-");

    /// <param name="slug">File name of the source's page.</param>
    public static string OfSource(string slug) => "s:" + slug;

    /// <param name="tag">BCP 47; "-" where the language is not known.</param>
    public static string OfLanguage(string tag) => "l:" + tag.ToLowerInvariant();
}
