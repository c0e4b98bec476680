using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(DataPages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>The machine-readable twin of the archive.</summary>
internal sealed class DataPages : IPagePlanner
{
    public IEnumerable<Page> Plan(Catalog catalog)
    {
        var model = new ExportModel(catalog.Entries);
        yield return new Page("data/articles.json", "articles-json", "the export", model) { IsIndexed = false };
        yield return new Page("data/articles.csv", "articles-csv", "the export", model) { IsIndexed = false };
    }
}
