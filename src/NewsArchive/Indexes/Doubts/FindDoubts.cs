using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Indexes.Doubts;

/// <summary>Finds the facts that are least certain: read by a rule that often errs, derived, or absent where every article has one.</summary>
internal static class FindDoubts
{
    // Below it lie made titles, the only date of a page, a date of the lead without its year, names beside a date.
    private const double Sure = 0.65;

    // Kinds of mention have a scale of their own: a city counts 0.6, the home market of a company 0.3.
    private const double SureOfCountry = 0.5;

    /// <summary>The doubtful facts of an article, in the order of the front matter; none that a person stated.</summary>
    public static ImmutableArray<Doubt> In(Article article) =>
    [
        .. from field in FactLines.Fields
           let certainty = CertaintyOf(article, field)
           where certainty < (field == "countries" ? SureOfCountry : Sure)
           select new Doubt(field, certainty),
    ];

    private static double CertaintyOf(Article article, string field) => FactLines.EvidenceOf(article, field).FirstOrDefault() switch
    {
        { Standing: Standing.Stated } => 1,
        { } weakest => weakest.Certainty,

        // Every article has a day on which it appeared, but many have no byline and no source.
        null => field == "date" && !article.StatedAbsent.Contains(field) ? 0 : 1,
    };
}
