using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;
using NewsArchive.Indexes.Search.Index;

[assembly: Part(typeof(SearchPages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>The search page and the index that it searches.</summary>
internal sealed class SearchPages : IPagePlanner
{
    /// <summary>Address of the page.</summary>
    public const string Address = "search.html";

    public IEnumerable<Page> Plan(Catalog catalog)
    {
        if (catalog.Settings.LeftOut.HasFlag(SiteParts.Search))
        {
            return [];
        }

        var files = BuildIndex.Of(catalog.Entries, catalog.Language, catalog.Jobs);
        return [new Page(Address, "search", "the search page", new SearchModel(((ShardModel)files[0].Model).Name, catalog.Entries.Count)) { Title = Label.OfTerm("search") }, .. files];
    }
}
