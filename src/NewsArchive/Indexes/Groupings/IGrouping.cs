using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>A way to group articles (a taxonomy): by country, by date, by source ... A new one is one new file in this folder. One instance groups one archive in one language, on one thread.</summary>
internal interface IGrouping
{
    /// <summary>Name and folder of the taxonomy: <c>countries</c>; the theme calls it by the string of the same name.</summary>
    string Taxonomy { get; }

    /// <summary>The groups that an article belongs to; none is fine. A group's terms come in order, so that the first is the most telling.</summary>
    IEnumerable<Term> TermsOf(Article article, string language);

    /// <summary>The part of the site that its pages are; a grouping of no part is always there.</summary>
    SiteParts Part => SiteParts.None;

    /// <summary>Articles that a group must have to be one.</summary>
    int MinimumOf(Settings settings) => 1;

    /// <summary>The page that all groups are found from, at <see cref="Groupings.Taxonomy.IndexAddress"/>.</summary>
    Page IndexPage(Taxonomy taxonomy, Catalog catalog);

    /// <summary>What the grouping adds to all pages of a group's list, such as the months of a year. Cards and pager are those of no page.</summary>
    ListModel Describe(ListModel list, Group group, Catalog catalog) => list;

    /// <summary>What <see cref="Describe"/> looks at besides the articles of the group, as <see cref="LateModel.Ingredients"/>. Groups below it, and those that it has articles in common with, follow from its articles.</summary>
    IEnumerable<object?> IngredientsOf(Group group, Catalog catalog) => [];

    /// <summary>What a group is on the page of filters (<see cref="ListModel.Filter"/>).</summary>
    string? FilterOf(Term term) => null;

    /// <summary>Whether each group has feeds of its own.</summary>
    bool HasFeeds => false;
}
