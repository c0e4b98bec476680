using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(GroupPages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>For each taxonomy its index, and for each group its list of articles and its feeds.</summary>
internal sealed class GroupPages : IPagePlanner
{
    public IEnumerable<Page> Plan(Catalog catalog) =>
        catalog.Taxonomies.Values
            .Where(taxonomy => (taxonomy.Grouping.Part & catalog.Settings.LeftOut) == SiteParts.None)
            .SelectMany(taxonomy => PagesOf(taxonomy, catalog));

    private static IEnumerable<Page> PagesOf(Taxonomy taxonomy, Catalog catalog)
    {
        var name = taxonomy.Grouping.Taxonomy;
        var index = new Link(Label.OfTerm(name), taxonomy.IndexAddress);
        yield return taxonomy.Grouping.IndexPage(taxonomy, catalog) with { Title = index.Label };
        foreach (var page in taxonomy.Groups.SelectMany(group => PagesOf(group, index, taxonomy, catalog)))
        {
            yield return page;
        }
    }

    private static IEnumerable<Page> PagesOf(Group group, Link index, Taxonomy taxonomy, Catalog catalog)
    {
        var stem = $"{group.Taxonomy}/{group.Term.Key}";
        var source = $"the list of {group.Taxonomy} '{group.Term.Key}'";
        var hasFeeds = taxonomy.Grouping.HasFeeds && !catalog.Settings.LeftOut.HasFlag(SiteParts.Feeds);
        IReadOnlyList<Link> parents = [index, .. Above(group, taxonomy)];
        IReadOnlyList<Link> feeds = hasFeeds ? [new Link(group.Term.Label, stem + ".xml")] : [];
        var filter = catalog.Settings.LeftOut.HasFlag(SiteParts.Facets) ? null : taxonomy.Grouping.FilterOf(group.Term);

        // What is said of the group is the same on all its pages: found out once, or a long list would cost its square.
        var list = new Lazy<ListModel>(() => taxonomy.Grouping.Describe(new ListModel(group.Taxonomy, group.Entries.Count, [], Pager.None) { Key = group.Term.Data, Filter = filter }, group, catalog));
        var ofList = new Lazy<IDigested>(() => new TakeDigest().Of((object?[])[group.DigestOfEntries, catalog.Countries.DigestOfWays, filter, .. taxonomy.Grouping.IngredientsOf(group, catalog)]));
        foreach (var slice in Paging.Of(stem, group.Entries))
        {
            yield return new Page(slice.Address, "list", source, new Late(list, ofList, slice, catalog))
            {
                Title = group.Term.Label,
                Parents = parents,
                Feeds = feeds,
                IsIndexed = slice.IsFirst,
            };
        }

        if (hasFeeds)
        {
            foreach (var feed in FeedPages.Of(stem, new FeedModel(group.Term.Label, group.Address, [.. group.Entries.Take(FeedPages.Limit)]), source))
            {
                yield return feed;
            }
        }
    }

    private static IEnumerable<Link> Above(Group group, Taxonomy taxonomy) =>
        group.Term.Parent is { } key && taxonomy.Find(key) is { } parent ? [.. Above(parent, taxonomy), parent.Way] : [];

    private sealed class Late(Lazy<ListModel> list, Lazy<IDigested> ofList, Slice<Entry> slice, Catalog catalog) : LateModel
    {
        public override ImmutableArray<object?> Ingredients => [ofList.Value];

        // An article shows in the figures of its group at most, and on one of the pages.
        public override bool AreExact => false;

        public override object Make() => list.Value with { Cards = [.. slice.Items.Select(catalog.CardOf)], Pager = slice.Pager };
    }
}
