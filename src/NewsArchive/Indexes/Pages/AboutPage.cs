using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(AboutPage))]

namespace NewsArchive.Indexes.Pages;

/// <summary>How the archive's facts came about, in numbers.</summary>
internal sealed class AboutPage : IPagePlanner
{
    public IEnumerable<Page> Plan(Catalog catalog) =>
        [new Page("about.html", "about", "the about page", new AboutModel(catalog.Figures)) { Title = Label.OfTerm("about") }];
}
