using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Facets;
using NewsArchive.Indexes.Pages;

[assembly: Part(typeof(FacetPages))]

namespace NewsArchive.Indexes.Pages;

/// <summary>The page that narrows articles down by several facts at once, and the data that its script loads: small files, as many as it takes.</summary>
internal sealed class FacetPages : IPagePlanner
{
    /// <summary>Address of the page.</summary>
    public const string Address = "facets.html";

    private const string Folder = "facets";
    private const string Made = "the data of filters";

    // Names of sources have some 30 bytes: far below 64 KB a file.
    private const int SourcesEach = 1000;

    public IEnumerable<Page> Plan(Catalog catalog) => catalog.Settings.LeftOut.HasFlag(SiteParts.Facets) ? [] : PagesOf(catalog);

    private static IEnumerable<Page> PagesOf(Catalog catalog)
    {
        var blocks = new List<FacetBlock>();
        foreach (var (block, pages) in new PlanBlocks(catalog, Folder, Address).All())
        {
            blocks.Add(block);
            foreach (var page in pages)
            {
                yield return page;
            }
        }

        var sources = SourcesOf(catalog).ToList();
        foreach (var page in sources)
        {
            yield return page;
        }

        var index = IndexOf(catalog, blocks, [.. sources.Select(page => page.Address)]);
        yield return index;
        yield return new Page(Address, "facets", "the filter page", new FacetsModel(index.Address, Ways(catalog))) { Title = Label.OfTerm("facets") };
    }

    private static Page IndexOf(Catalog catalog, List<FacetBlock> blocks, List<string> sources)
    {
        var model = new FacetIndexModel(
            catalog.Entries.Count,
            CountWith(catalog, CountryRole.Main),
            CountWith(catalog, CountryRole.Mentioned),
            MostFirst(Collation.Of(catalog.Language), catalog.Countries.Groups.Select(group => new FacetValue(group.Term.Data!, group.Term.Label.Text, group.Entries.Count))),
            [.. blocks.GroupBy(block => block.Year, StringComparer.Ordinal).Reverse().Select(year => new FacetValue(year.Key, null, year.Sum(block => block.Count)))],
            [.. Tally.Of(catalog.Entries.Select(entry => FacetKeys.LanguageOf(entry.Article))).Select(tally => new FacetValue(tally.Value, null, tally.Count))],
            sources,
            blocks);
        return new Page($"{Folder}/index.{new TakeDigest().Of(model).ForName()}.js", "facet-index", Made, model) { IsIndexed = false };
    }

    private static IEnumerable<Page> SourcesOf(Catalog catalog)
    {
        var without = catalog.Entries.Count(entry => !catalog.Sources.GroupsOf(entry).Any());
        var all = catalog.Sources.Groups.Select(group => new FacetValue(group.Term.Key, group.Term.Label.Text, group.Entries.Count));
        var sorted = MostFirst(Collation.Of(catalog.Language), without == 0 ? all : all.Append(new FacetValue(FacetKeys.None, null, without)));
        var number = 0;
        foreach (var part in sorted.Chunk(SourcesEach))
        {
            number++;
            var model = new FacetSourcesModel(part);
            yield return new Page($"{Folder}/sources-{number}.{new TakeDigest().Of(model).ForName()}.js", "facet-sources", Made, model) { IsIndexed = false };
        }
    }

    private static List<Link> Ways(Catalog catalog) =>
    [
        .. from name in (string[])["countries", "pairs", "dates", "days", "sources", "authors"]
           let taxonomy = catalog.Taxonomies[name]
           where taxonomy.Groups.Count > 0
           select new Link(Label.OfTerm(name), taxonomy.IndexAddress),
    ];

    private static int CountWith(Catalog catalog, CountryRole role) => catalog.Entries.Count(entry => entry.Article.Countries.Any(tag => tag.Role == role));

    private static FacetValue[] MostFirst(Collation order, IEnumerable<FacetValue> values) =>
        [.. order.ThenSort(values.OrderByDescending(value => value.Count), value => value.Name).ThenBy(value => value.Key, StringComparer.Ordinal)];
}
