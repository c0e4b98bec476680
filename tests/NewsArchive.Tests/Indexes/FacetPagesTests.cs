using NewsArchive.Archive;
using System.Globalization;
using NewsArchive.Archive.Site;

namespace NewsArchive.Tests.Indexes;

public sealed class FacetPagesTests
{
    [Fact]
    public void Rows_say_of_each_article_what_it_is_chosen_by_from_the_oldest_on()
    {
        var pages = PagesOf(
            SampleEntries.Entry("a", "2024-05-03", source: "dpa", main: ["KZ", "RU"], mentioned: ["JP"]),
            SampleEntries.Entry("b", "2024-01-01", main: ["RU"]),
            SampleEntries.Entry("c", "2023", source: "AFP"),
            SampleEntries.Entry("d", "XXXX-08-02", mentioned: ["JP", "KZ"]));
        var index = Index(pages);
        Assert.Equal(["-", "2023", "2024"], index.Blocks.Select(block => block.Year));
        Assert.Equal([1, 1, 2], index.Blocks.Select(block => block.Count));
        var rows = Rows(pages, index.Blocks[2]);
        Assert.Equal(["RU", "KZ", "JP"], rows.Countries);
        Assert.Equal(["-", "dpa"], rows.Sources);
        Assert.Equal("0,,0,0;1.0,2,1,0", rows.Rows);
        Assert.Equal(",0.1,0,0", Rows(pages, index.Blocks[0]).Rows);
        Assert.Equal(["b", "a"], ((FacetCardsModel)pages[Assert.Single(rows.Cards)].Model).Cards.Select(card => card.Entry.Article.Id));
    }

    [Fact]
    public void The_index_counts_every_value()
    {
        var pages = PagesOf(
            SampleEntries.Entry("a", "2024-05-03", source: "dpa", main: ["KZ"]),
            SampleEntries.Entry("b", "2023-01-01", source: "dpa", mentioned: ["KZ", "JP"]),
            SampleEntries.Entry("c"));
        var index = Index(pages);
        Assert.Equal((3, 1, 1), (index.Total, index.Main, index.Mentioned));
        Assert.Equal([("KZ", "Kasachstan", 2), ("JP", "Japan", 1)], index.Countries.Select(value => (value.Key, value.Name!, value.Count)));
        Assert.Equal([("2024", 1), ("2023", 1), ("-", 1)], index.Years.Select(value => (value.Key, value.Count)));
        var sources = (FacetSourcesModel)pages[Assert.Single(index.Sources)].Model;
        Assert.Equal([("dpa", "dpa", 2), ("-", null, 1)], sources.Sources.Select(value => (value.Key, value.Name, value.Count)));
    }

    [Fact]
    public void A_new_article_changes_the_last_files_of_its_year_and_the_index_and_no_others()
    {
        Entry[] old = [.. Enumerable.Range(1, 60).Select(day => SampleEntries.Entry(Id(day), $"2024-{1 + (day / 28):00}-{1 + (day % 28):00}")), SampleEntries.Entry("z", "2023-01-01")];
        var before = DataOf(PagesOf(old));
        var after = DataOf(PagesOf([.. old, SampleEntries.Entry("new", "2024-12-24")]));
        Assert.Equal(
            ["facets/2024-1", "facets/2024-1-3", "facets/index", "facets/sources-1"],
            after.Except(before).Select(address => address[..address.IndexOf('.', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("theme")]
    [InlineData("language")]
    public void Names_change_with_whatever_a_card_shows(string what)
    {
        var before = DataOf(PagesOf(SampleEntries.Entry("a", "2024-05-03", slug: "a", main: ["KZ"])));
        var after = DataOf(SampleEntries.Plan(
            new NewsArchive.Archive.Settings { Language = what == "language" ? "en" : "de" },
            [],
            what == "theme" ? new Digest(0, 1) : default,
            SampleEntries.Entry("a", "2024-05-03", slug: "a", title: what == "title" ? "Anders" : "Titel", main: ["KZ"])).Pages.ToDictionary(page => page.Address, StringComparer.Ordinal));
        Assert.Equal([], before.Intersect(after).Except(before.Where(address => address.StartsWith("facets/sources", StringComparison.Ordinal))));
    }

    [Fact]
    public void Files_stay_small_however_many_articles_a_year_has()
    {
        var pages = PagesOf([.. Enumerable.Range(0, 9_000).Select(i => SampleEntries.Entry(Id(i), "2024-05-03", main: ["KZ", "RU", "JP"], source: "Quelle " + Id(i % 2_500), slug: "a-" + Id(i)))]);
        var index = Index(pages);
        Assert.Equal(9_000, index.Blocks.Sum(block => block.Count));
        Assert.Equal(3, index.Blocks.Count);
        Assert.Equal(3, index.Sources.Count);
        Assert.All(index.Blocks, block => Assert.InRange(Rows(pages, block).Rows.Length, 1, 49 * 1024));
        Assert.All(pages.Values.Select(page => page.Model).OfType<FacetCardsModel>(), cards => Assert.InRange(cards.Cards.Count, 1, 24));
        Assert.Equal(9_000, pages.Values.Select(page => page.Model).OfType<FacetCardsModel>().Sum(cards => cards.Cards.Count));
    }

    [Theory]
    [InlineData("countries/kz.html", "c=KZ")]
    [InlineData("pairs/kz-ru.html", "c=KZ,RU")]
    [InlineData("dates/2024.html", "y=2024")]
    [InlineData("dates/undated.html", "y=-")]
    [InlineData("sources/neue-post.html", "s=neue-post")]
    [InlineData("dates/2024-05.html", null)]
    public void A_list_knows_what_it_is_on_the_page_of_filters(string address, string? filter)
    {
        var pages = PagesOf(SampleEntries.Entry("a", "2024-05-03", main: ["RU", "KZ"], source: "Neue Post"), SampleEntries.Entry("b", main: ["KZ", "RU"]));
        Assert.Equal(filter, ((ListModel)pages[address].Model).Filter);
    }

    private static string Id(int number) => number.ToString("D5", CultureInfo.InvariantCulture);

    private static Dictionary<string, Page> PagesOf(params Entry[] entries) => SampleEntries.Plan(entries).Pages.ToDictionary(page => page.Address, StringComparer.Ordinal);

    private static List<string> DataOf(Dictionary<string, Page> pages) => [.. pages.Keys.Where(address => address.StartsWith("facets/", StringComparison.Ordinal))];

    private static FacetIndexModel Index(Dictionary<string, Page> pages) => (FacetIndexModel)pages[((FacetsModel)pages["facets.html"].Model).Index].Model;

    private static FacetRowsModel Rows(Dictionary<string, Page> pages, FacetBlock block) => (FacetRowsModel)pages[block.Address].Model;
}
