using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>A way to group articles (a taxonomy): by country, by date, by source ... A new one is one new file in this folder.</summary>
internal interface IGrouping
{
    /// <summary>Name and folder of the taxonomy: <c>countries</c>; the theme calls it by the string of the same name.</summary>
    string Taxonomy { get; }

    /// <summary>The groups that an article belongs to; none is fine. A group's terms come in order, so that the first is the most telling.</summary>
    IEnumerable<Term> TermsOf(Article article, string language);

    /// <summary>How the index page of the taxonomy is divided.</summary>
    IReadOnlyList<TaxonomySection> Sections(Taxonomy taxonomy);

    /// <summary>What the grouping adds to a group's list, such as the months of a year.</summary>
    ListModel Describe(ListModel list, Group group, Taxonomy taxonomy) => list;

    /// <summary>Whether each group has feeds of its own.</summary>
    bool HasFeeds => false;
}
