using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Tests.Indexes;

public sealed class PairsTests
{
    private static readonly Entry[] Entries =
    [
        SampleEntries.Entry("a", "2024-11-26", main: ["KZ", "RU"], mentioned: ["CN"]),
        SampleEntries.Entry("b", "2023-01-02", main: ["KZ"], mentioned: ["RU"]),
        SampleEntries.Entry("c", "2022", main: ["JP"], mentioned: ["KZ"]),
    ];

    [Fact]
    public void Two_countries_have_a_page_from_two_common_articles_on()
    {
        var plan = SampleEntries.Plan(Entries);
        var pair = plan.Pages.Single(page => page.Address.StartsWith("pairs/", StringComparison.Ordinal) && page.Kind == "list");
        Assert.Equal("pairs/kz-ru.html", pair.Address);
        Assert.Equal(new LabelPair("Kasachstan", "Russland"), pair.Title!.Pair);
        Assert.Equal(["CN"], ((ListModel)pair.Model).Together.Select(link => link.Key));
    }

    [Fact]
    public void The_number_of_common_articles_can_be_set()
    {
        var plan = SampleEntries.Plan(new Settings { Language = "de", PairsFrom = 1 }, [], Entries);
        Assert.Equal(["pairs/cn-kz.html", "pairs/cn-ru.html", "pairs/jp-kz.html", "pairs/kz-ru.html"], plan.Pages.Where(page => page.Kind == "list" && page.Address.StartsWith("pairs/", StringComparison.Ordinal)).Select(page => page.Address));
    }

    [Fact]
    public void The_matrix_is_the_same_in_rows_and_columns()
    {
        var matrix = (MatrixModel)SampleEntries.Plan(Entries).Pages.Single(page => page.Address == "pairs/index.html").Model;
        Assert.Equal("KZ", matrix.Countries[0].Key);
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            Assert.Null(matrix.Rows[row][row]);
            for (var column = 0; column < row; column++)
            {
                Assert.Equal(matrix.Rows[row][column], matrix.Rows[column][row]);
            }
        }
    }

    [Fact]
    public void A_country_leads_to_the_pair_or_else_to_the_other_country()
    {
        var country = (ListModel)SampleEntries.Plan(Entries).Pages.Single(page => page.Address == "countries/kz.html").Model;
        Assert.Equal([("RU", "pairs/kz-ru.html", 2), ("CN", "countries/cn.html", 1), ("JP", "countries/jp.html", 1)], country.Together.Select(link => (link.Key!, link.Address, link.Count!.Value)));
        Assert.Equal(2, country.Main);
    }

    [Fact]
    public void An_article_goes_on_within_its_first_country()
    {
        var article = (ArticleModel)SampleEntries.Plan(Entries).Pages.Single(page => page.Source == "b.txt" && page.Kind == "article").Model;
        Assert.Equal(("KZ", "a", "c"), (article.Within!.Key!, article.NewerWithin!.Article.Id, article.OlderWithin!.Article.Id));
    }
}
