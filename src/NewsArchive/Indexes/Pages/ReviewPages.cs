using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(ReviewPages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>What a person should look at first: the least certain facts of the archive.</summary>
internal sealed class ReviewPages : IPagePlanner
{
    private const string Stem = "review";

    /// <summary>Facts in the list. Who has worked through them gets the next ones; longer lists are made anew at every correction, and nobody reaches their end.</summary>
    private const int Most = 200;

    public IEnumerable<Page> Plan(Catalog catalog) => catalog.Settings.LeftOut.HasFlag(SiteParts.Review) ? [] : PagesOf(catalog);

    private static IEnumerable<Page> PagesOf(Catalog catalog)
    {
        var doubts = catalog.Entries.SelectMany(entry => entry.Doubts, (entry, doubt) => new DoubtOfEntry(entry, doubt))
            .OrderBy(item => item.Doubt.Certainty).ThenBy(item => item.Entry.Article.Path, StringComparer.Ordinal).ThenBy(item => item.Entry.Article.Id, StringComparer.Ordinal).ToList();
        foreach (var slice in Paging.Of(Stem, doubts.Take(Most).ToList()))
        {
            var items = slice.Items.Select(item => new ReviewItem(item.Entry, item.Doubt.Field, catalog.CardOf(item.Entry).Countries) { Dossier = item.Entry.Dossier });
            yield return new Page(slice.Address, Stem, "the list of doubtful facts", new ReviewModel([.. items], doubts.Count, slice.Pager)) { Title = Label.OfTerm(Stem), IsIndexed = false };
        }
    }

    private sealed record DoubtOfEntry(Entry Entry, Doubt Doubt);
}
