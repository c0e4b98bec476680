using System.Globalization;
using NewsArchive.Archive;

namespace NewsArchive.Indexes.Facets;

/// <summary>How values that articles are chosen by are spelled in addresses and data.</summary>
internal static class FacetKeys
{
    /// <summary>No source, no year, unknown language.</summary>
    public const string None = "-";

    public static string YearOf(Article article) => article.Date?.Value.Year?.ToString("D4", CultureInfo.InvariantCulture) ?? None;

    public static string LanguageOf(Article article) => article.Language?.Value ?? None;
}
