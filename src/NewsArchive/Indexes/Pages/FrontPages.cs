using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;
using NewsArchive.Indexes.Pages;
using NewsArchive.Indexes.Time;

[assembly: Part(typeof(FrontPages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>The front page: the newest articles and the archive at a glance.</summary>
internal sealed class FrontPages : IPagePlanner
{
    private const int Shown = 12;

    public IEnumerable<Page> Plan(Catalog catalog)
    {
        var countries = MostFrequent(catalog.Countries);
        var sources = MostFrequent(catalog.Sources);
        var years = ByDate.Sections(catalog.Dates).Select(section => section.Head!).ToList();
        var timeline = MakeTimeline.Of(catalog.Entries, (date, _) => catalog.Dates.Find(date.ToString())!.Address);
        var title = Label.OfText(catalog.Settings.Title);
        Link[] feeds = [new Link(title, "feed.xml")];
        var shared = new FrontModel(new ListModel("articles", catalog.Entries.Count, [], Pager.None), countries, years, sources, timeline, catalog.Figures);
        var digest = new TakeDigest().Of((object[])[shared, catalog.Countries.DigestOfWays]);
        foreach (var slice in Paging.Of("index", catalog.Entries))
        {
            var late = new Late(shared, digest, slice, slice.IsFirst ? DrawMap.Of(catalog.Countries) : [], catalog);
            yield return new Page(slice.Address, "front", "the front page", late) { Title = title, Feeds = feeds, IsIndexed = slice.IsFirst };
        }
    }

    private static List<Link> MostFrequent(Taxonomy taxonomy) =>
        [.. Collation.Of(taxonomy.Language).ThenSort(taxonomy.Groups.Select(group => group.Link).OrderByDescending(link => link.Count), link => link.Label.Text).Take(Shown)];

    private sealed class Late(FrontModel shared, Digest digest, Slice<Entry> slice, IReadOnlyList<MapTile> map, Catalog catalog) : LateModel
    {
        public override ImmutableArray<object?> Ingredients => [digest, map, .. slice.Items];

        public override object Make() => shared with { List = shared.List with { Cards = [.. slice.Items.Select(catalog.CardOf)], Pager = slice.Pager }, Map = map };
    }
}
