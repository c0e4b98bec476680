namespace NewsArchive.Tests.Render;

/// <summary>Ways through an archive by time, by country and from article to article.</summary>
public sealed class ReadingRoomTests
{
    private static readonly Lazy<Dictionary<string, string>> Pages = new(() => SampleSite.Render(SampleSite.Plan()));

    [Theory]
    [InlineData("2024/donau", "next", "Späterer Artikel")]
    [InlineData("2024/donau", "prev", "Aus derselben Zeit")]
    [InlineData("2024/gletscher", "prev", "Aus derselben Zeit")]
    [InlineData("2023/museum", "prev", "Früherer Artikel")]
    [InlineData("o-j/hochwasser", "prev", "Daneben im Archiv")]
    public void A_neighbour_is_called_earlier_or_later_only_where_the_dates_tell(string article, string rel, string words) =>
        Assert.Equal(words, Html.Parse(Pages.Value[$"articles/{article}.html"]).QuerySelector($".beside a[rel={rel}] span")?.TextContent);

    [Fact]
    public void Another_version_of_a_story_says_how_it_differs()
    {
        var versions = Html.Parse(Pages.Value["articles/2024/faehre.html"]).QuerySelectorAll("[aria-labelledby=same] .sum").Select(sum => sum.TextContent).ToList();
        Assert.Contains("fast wörtlich gleich", versions[0], StringComparison.Ordinal);
        Assert.Contains("undatiert", versions[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_countrys_page_marks_the_articles_that_only_name_it()
    {
        var naming = SampleArticles.All.Count(entry => entry.Article.Countries.Any(tag => tag.Code == "DE" && tag.Role == NewsArchive.Archive.CountryRole.Mentioned));
        Assert.Equal(naming, Html.Parse(Pages.Value["countries/de.html"]).QuerySelectorAll(".role").Length);
    }

    [Fact]
    public void A_calendar_is_a_table_whose_days_with_articles_are_links()
    {
        var month = Html.Parse(Pages.Value["dates/2024.html"]).QuerySelector("table.month")!;
        Assert.Equal(7, month.QuerySelectorAll("th[scope=col]").Length);
        Assert.Equal("27. November 2024, 2 Artikel", month.QuerySelector("td a")?.GetAttribute("aria-label"));
        Assert.Contains("ohne Tag: 3", month.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_without_articles_is_shown_and_is_no_link()
    {
        var spans = Html.Parse(Pages.Value["countries/de.html"]).QuerySelectorAll(".timeline > li");
        Assert.Equal([true, true, false], spans.Select(span => span.QuerySelector("a") is not null));
    }

    [Fact]
    public void The_map_says_in_words_what_it_shades()
    {
        var map = Html.Parse(Pages.Value["index.html"]).QuerySelector(".world")!;
        Assert.Equal("DE, Deutschland, 7 Artikel", map.QuerySelector("a")?.GetAttribute("aria-label"));
        Assert.Null(Html.Parse(Pages.Value["index-2.html"]).QuerySelector(".world"));
    }

    [Fact]
    public void The_table_of_pairs_has_heads_for_rows_and_columns()
    {
        var table = Html.Parse(Pages.Value["pairs/index.html"]).QuerySelector("table")!;
        Assert.Equal(table.QuerySelectorAll("th[scope=row]").Length, table.QuerySelectorAll("th[scope=col]").Length);
        Assert.Equal("Deutschland und Norwegen, 2 Artikel", table.QuerySelector("td a")?.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_card_is_the_same_on_every_page_of_its_depth()
    {
        var card = Html.Parse(Pages.Value["countries/de.html"]).QuerySelector("#article-faehre")!;
        Assert.Equal(card.OuterHtml, Html.Parse(Pages.Value["dates/2024.html"]).QuerySelector("#article-faehre")?.OuterHtml);
    }
}
