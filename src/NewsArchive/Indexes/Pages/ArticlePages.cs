using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(ArticlePages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>One page for each article, with its Markdown twin.</summary>
internal sealed class ArticlePages : IPagePlanner
{
    public IEnumerable<Page> Plan(Catalog catalog)
    {
        var (days, dates) = (ImmutableArray<Group>.Empty, (Link[])[]);
        for (var i = 0; i < catalog.Entries.Count; i++)
        {
            // Articles of one day follow each other, and share the way to it.
            var entry = catalog.Entries[i];
            var groups = catalog.Dates.GroupsOf(entry);
            (days, dates) = groups == days ? (days, dates) : (groups, [.. groups.Select(group => group.Way)]);
            yield return new Page(entry.Address, "article", entry.Article.Path, new Late(i, dates, catalog))
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

    private sealed class Late(int place, Link[] dates, Catalog catalog) : LateModel
    {
        private Entry Entry => catalog.Entries[place];

        private Entry? Newer => place > 0 ? catalog.Entries[place - 1] : null;

        private Entry? Older => place < catalog.Entries.Count - 1 ? catalog.Entries[place + 1] : null;

        private IReadOnlyList<Neighbour> Same => catalog.Same.GetValueOrDefault(place, []);

        private Group? Source => catalog.Sources.GroupsOf(Entry).FirstOrDefault();

        // The first country that the article is about: the one to stay within.
        private Group? Country => Entry.Article.Countries is [{ Role: CountryRole.Main } first, ..] ? catalog.CountryOf(Entry, first) : null;

        public override ImmutableArray<object?> Ingredients
        {
            get
            {
                var entry = Entry;
                var (countries, authors, related) = (catalog.Countries.GroupsOf(entry), catalog.Authors.GroupsOf(entry), catalog.Related[place]);
                var (newer, older) = Country?.Around(entry) ?? default;
                var all = ImmutableArray.CreateBuilder<object?>(9 + countries.Length + authors.Length + related.Length);
                all.AddRange(entry.Dossier, Newer, Older, newer, older, Same, Source?.DigestOfWay);
                foreach (var country in countries)
                {
                    all.Add(country.DigestOfWay);
                }

                all.Add(null);
                foreach (var author in authors)
                {
                    all.Add(author.DigestOfWay);
                }

                all.Add(null);
                foreach (var other in related)
                {
                    all.Add(catalog.Entries[other]);
                }

                return all.MoveToImmutable();
            }
        }

        public override object Make()
        {
            var entry = Entry;
            var (newer, older) = Country?.Around(entry) ?? default;
            return new ArticleModel(entry, catalog.CardOf(entry).Countries, dates, Source?.Way, [.. catalog.Authors.GroupsOf(entry).Select(group => group.Way)], Newer, Older)
            {
                Dossier = entry.Dossier,
                Within = Country?.Way,
                NewerWithin = newer,
                OlderWithin = older,
                Same = Same,
                Related = [.. catalog.Related[place].Select(other => new Neighbour(catalog.Entries[other]))],
            };
        }
    }
}
