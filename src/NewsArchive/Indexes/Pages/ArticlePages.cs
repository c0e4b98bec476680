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
            var dates = catalog.Dates.GroupsOf(entry).Select(group => group.Way).ToList();
            var model = new ArticleModel(
                entry,
                catalog.CardOf(entry).Countries,
                dates,
                catalog.Sources.GroupsOf(entry).FirstOrDefault()?.Way,
                [.. catalog.Authors.GroupsOf(entry).Select(group => group.Way)],
                i > 0 ? catalog.Entries[i - 1] : null,
                i < catalog.Entries.Count - 1 ? catalog.Entries[i + 1] : null)
            {
                Dossier = entry.Dossier,
                Same = catalog.Same.GetValueOrDefault(i, []),
                Related = catalog.Related.Of(i, catalog.Same.GetValueOrDefault(i, [])),
            };
            model = WithinCountry(model, catalog);
            yield return new Page(entry.Address, "article", article.Path, model) { Title = Label.OfText(article.Title.Value), Parents = dates };
            if (entry.TwinAddress is { } twin)
            {
                yield return new Page(twin, "twin", article.Path, entry.Dossier) { IsIndexed = false };
            }
        }
    }

    private static ArticleModel WithinCountry(ArticleModel model, Catalog catalog)
    {
        if (model.Countries is not [{ Tag.Role: CountryRole.Main } first, ..] || catalog.Countries.Find(first.Tag.Code.ToLowerInvariant()) is not { } country)
        {
            return model;
        }

        var (newer, older) = country.Around(model.Entry);
        return model with { Within = first.Link, NewerWithin = newer, OlderWithin = older };
    }
}
