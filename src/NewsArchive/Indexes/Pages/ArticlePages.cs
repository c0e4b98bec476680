using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(ArticlePages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>One page for each article, with its Markdown twin.</summary>
internal sealed class ArticlePages : IPagePlanner
{
    public IEnumerable<Page> Plan(Catalog catalog)
    {
        for (var i = 0; i < catalog.Entries.Count; i++)
        {
            var entry = catalog.Entries[i];
            var article = entry.Article;
            var dates = catalog.Dates.GroupsOf(article).Select(group => group.Link).ToList();
            var model = new ArticleModel(
                entry,
                catalog.CardOf(entry).Countries,
                dates,
                catalog.Sources.GroupsOf(article).FirstOrDefault()?.Link,
                [.. catalog.Authors.GroupsOf(article).Select(group => group.Link)],
                i > 0 ? catalog.Entries[i - 1] : null,
                i < catalog.Entries.Count - 1 ? catalog.Entries[i + 1] : null);
            yield return new Page(entry.Address, "article", article.Path, model) { Title = Label.OfText(article.Title.Value), Parents = dates };
            if (entry.TwinAddress is { } twin)
            {
                yield return new Page(twin, "twin", article.Path, entry) { IsIndexed = false };
            }
        }
    }
}
