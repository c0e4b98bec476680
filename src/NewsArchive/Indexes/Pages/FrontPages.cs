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
        foreach (var slice in Paging.Of("index", catalog.Entries))
        {
            yield return Page.Of(slice.Address, "front", "the front page", () => ModelOf(slice)) with { Title = title, Feeds = feeds, IsIndexed = slice.IsFirst };
        }

        FrontModel ModelOf(Slice<Entry> slice) =>
            new(new ListModel("articles", catalog.Entries.Count, [.. slice.Items.Select(catalog.CardOf)], slice.Pager), countries, years, sources, timeline, catalog.Figures)
            {
                Map = slice.IsFirst ? DrawMap.Of(catalog.Countries) : [],
            };
    }

    private static List<Link> MostFrequent(Taxonomy taxonomy) =>
        [.. Collation.Of(taxonomy.Language).ThenSort(taxonomy.Groups.Select(group => group.Link).OrderByDescending(link => link.Count), link => link.Label.Text).Take(Shown)];
}
