using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(NotFoundPage))]

namespace NewsArchive.Indexes.Pages;

/// <summary>What a host such as GitHub Pages shows for an address that does not exist.</summary>
internal sealed class NotFoundPage : IPagePlanner
{
    public IEnumerable<Page> Plan(Catalog catalog) =>
        [new Page("404.html", "not-found", "the page for missing addresses", catalog.Figures) { Title = Label.OfTerm("not-found"), IsIndexed = false }];
}
