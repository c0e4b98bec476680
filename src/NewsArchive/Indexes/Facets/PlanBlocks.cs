using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Facets;

/// <summary>
/// Cuts the archive into blocks of one year each, from the oldest article on, so that a new article changes the last blocks of its year and no others.
/// </summary>
internal sealed class PlanBlocks(Catalog catalog, string folder, string shownOn)
{
    // A block is loaded whole to count; 48 KB of rows are some 4,000 articles.
    private const int MostRows = 4096;
    private const int MostCharacters = 48 * 1024;

    // A page of results takes cards from many places of the archive: small files, but not thousands of them.
    private const int CardsEach = 24;

    /// <summary>Blocks in order, each with its pages: first its cards, then its rows.</summary>
    public IEnumerable<(FacetBlock Block, IReadOnlyList<Page> Pages)> All()
    {
        var sources = catalog.Sources;
        var number = 0;
        string? year = null;
        for (var start = catalog.Entries.Count - 1; start >= 0;)
        {
            var ofBlock = FacetKeys.YearOf(catalog.Entries[start].Article);
            number = ofBlock == year ? number + 1 : 1;
            year = ofBlock;
            var coder = new RowCoder();
            var end = start;
            for (; end >= 0 && start - end < MostRows && coder.Length < MostCharacters && FacetKeys.YearOf(catalog.Entries[end].Article) == year; end--)
            {
                coder.Add(catalog.Entries[end].Article, sources.GroupsOf(catalog.Entries[end]).FirstOrDefault()?.Term.Key);
            }

            var stem = string.Create(CultureInfo.InvariantCulture, $"{folder}/{(year == FacetKeys.None ? "undated" : year)}-{number}");
            var cards = CardsOf(start, end, stem);
            var rows = coder.ToModel([.. cards.Select(page => page.Address)], CardsEach);
            var address = $"{stem}.{new TakeDigest().Of(rows).ForName()}.js";
            yield return (new FacetBlock(year, start - end, address), [.. cards, new Page(address, "facet-rows", "the data of filters", rows) { IsIndexed = false }]);
            start = end;
        }
    }

    private List<Page> CardsOf(int start, int end, string stem)
    {
        var pages = new List<Page>();
        for (var first = start; first > end; first -= CardsEach)
        {
            var cards = new List<Card>(CardsEach);
            for (var i = first; i > Math.Max(end, first - CardsEach); i--)
            {
                cards.Add(catalog.CardOf(catalog.Entries[i]));
            }

            var model = new FacetCardsModel(cards, shownOn);
            var digest = new TakeDigest().Of((object[])[model, catalog.LookOfCards, catalog.Language]);
            var address = string.Create(CultureInfo.InvariantCulture, $"{stem}-{pages.Count + 1}.{digest.ForName()}.js");
            pages.Add(new Page(address, "facet-cards", "the data of filters", model) { IsIndexed = false });
        }

        return pages;
    }
}
