using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(FeedPages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>Atom and JSON Feed of the whole archive.</summary>
internal sealed class FeedPages : IPagePlanner
{
    /// <summary>Articles in a feed: enough for a reader that comes by once a week, small however large the archive.</summary>
    public const int Limit = 50;

    public IEnumerable<Page> Plan(Catalog catalog) =>
        Of("feed", new FeedModel(Label.OfText(catalog.Settings.Title), "index.html", [.. catalog.Entries.Take(Limit)]), "the feed");

    /// <summary>Both spellings of one feed.</summary>
    /// <param name="stem">Address without extension.</param>
    public static IEnumerable<Page> Of(string stem, FeedModel feed, string source) =>
    [
        new Page(stem + ".xml", "atom", source, feed) { Title = feed.Title, IsIndexed = false },
        new Page(stem + ".json", "json-feed", source, feed) { Title = feed.Title, IsIndexed = false },
    ];
}
