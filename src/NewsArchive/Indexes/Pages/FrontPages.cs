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
        foreach (var (address, pager, slice) in Paging.Of("index", catalog.Entries))
        {
            var list = new ListModel("articles", catalog.Entries.Count, [.. slice.Select(catalog.CardOf)], pager);
            yield return new Page(address, "front", "the front page", new FrontModel(list, countries, years, sources, timeline, catalog.Figures) { Map = pager.Number == 1 ? DrawMap.Of(catalog.Countries) : [] })
            {
                Title = Label.OfText(catalog.Settings.Title),
                Feeds = [new Link(Label.OfText(catalog.Settings.Title), "feed.xml")],
                IsIndexed = pager.Number == 1,
            };
        }
    }

    private static List<Link> MostFrequent(Taxonomy taxonomy) =>
        [.. Collation.Of(taxonomy.Language).ThenSort(taxonomy.Groups.Select(group => group.Link).OrderByDescending(link => link.Count), link => link.Label.Text).Take(Shown)];
}
