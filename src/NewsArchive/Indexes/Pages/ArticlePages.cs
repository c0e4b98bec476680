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
            var (place, entry) = (i, catalog.Entries[i]);
            Link[] dates = [.. catalog.Dates.GroupsOf(entry).Select(group => group.Way)];
            yield return Page.Of(entry.Address, "article", entry.Article.Path, () => ModelOf(place, dates, catalog)) with
            {
                Entry = entry,
                Title = Label.OfText(entry.Article.Title.Value),
                Parents = dates,
            };
            if (entry.TwinAddress is { } twin)
            {
                yield return new Page(twin, "twin", entry.Article.Path, entry.Dossier) { IsIndexed = false };
            }
        }
    }

    private static ArticleModel ModelOf(int place, IReadOnlyList<Link> dates, Catalog catalog)
    {
        var entry = catalog.Entries[place];
        var model = new ArticleModel(
            entry,
            catalog.CardOf(entry).Countries,
            dates,
            catalog.Sources.GroupsOf(entry).FirstOrDefault()?.Way,
            [.. catalog.Authors.GroupsOf(entry).Select(group => group.Way)],
            place > 0 ? catalog.Entries[place - 1] : null,
            place < catalog.Entries.Count - 1 ? catalog.Entries[place + 1] : null)
        {
            Dossier = entry.Dossier,
            Same = catalog.Same.GetValueOrDefault(place, []),
            Related = [.. catalog.Related[place].Select(other => new Neighbour(catalog.Entries[other]))],
        };
        return WithinCountry(model, catalog);
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
