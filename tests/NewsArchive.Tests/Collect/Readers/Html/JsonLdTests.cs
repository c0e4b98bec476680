namespace NewsArchive.Tests.Collect.Readers.Html;

public sealed class JsonLdTests
{
    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Die Mühle","datePublished":"2020-01-13","author":{"@type":"Person","name":"Anna Beispiel"}}""")]
    [InlineData("""[{"@type":"WebSite","name":"X"},{"@type":["Article","NewsArticle"],"headline":"Die Mühle","datePublished":"2020-01-13","author":[{"name":"Anna Beispiel"}]}]""")]
    [InlineData("""{"@graph":[{"@type":"Person","@id":"#p","name":"Anna Beispiel"},{"@type":"BlogPosting","headline":"Die Mühle","datePublished":"2020-01-13","author":{"@id":"#p"}}]}""")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","headline":"Die Mühle","datePublished":"2020-01-13","author":"Anna Beispiel"}}""")]
    [InlineData("""{"@type":"http://schema.org/NewsArticle","headline":"Die M&uuml;hle","datePublished":"2020-01-13","author":{"name":["Anna Beispiel"]}}""")]
    [InlineData("""<!-- {"@type":"NewsArticle","headline":"Die Mühle","datePublished":"2020-01-13","author":"Anna Beispiel",} -->""")]
    [InlineData("""/*<![CDATA[*/ {"@type":"NewsArticle","headline":"Die Mühle","datePublished":"2020-01-13","author":"Anna Beispiel"} /*]]>*/""")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Die\nMühle\",\"datePublished\":\"2020-01-13\",\"author\":\"Anna Beispiel\",\"text\":\"a\\xb\"};")]
    [InlineData("""{"@type":"NewsArticle","headline":"Die Mühle","datePublished":"2020-01-13","author":{"name":"Anna Beispiel"},"articleBody":"Sie sagte "ja" dazu."}""")]
    public void Every_shape_of_an_article_is_read(string json)
    {
        var page = $"<head><script type='application/ld+json'>{json}</script></head>{SavedPage.Prose}";
        Assert.Equal(["Die Mühle"], SavedPage.Hints(page, "json-ld:headline"));
        Assert.Equal(["2020-01-13"], SavedPage.Hints(page, "json-ld:datePublished"));
        Assert.Equal(["Anna Beispiel"], SavedPage.Hints(page, "json-ld:author"));
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Die Mühle \ud83d"}""", "\uFFFD")]
    [InlineData("""{"@type":"NewsArticle","\udc00":1,"headline":"Die Mühle \uD83D\ude00"}""", "\U0001F600")]
    [InlineData("""{"@type":"NewsArticle","headline":"Die Mühle \\ud83d"}""", "\\ud83d")]
    [InlineData("""{"@type":"NewsArticle","headline":"Die Mühle \udc00\ud83d"}""", "\uFFFD\uFFFD")]
    [InlineData("""{"@type":"NewsArticle","headline":"Die Mühle \ud83d","articleBody":"Sie sagte "ja" dazu."}""", "\uFFFD")]
    public void Half_an_escaped_character_becomes_the_replacement_character(string json, string end) =>
        Assert.Equal(["Die Mühle " + end], SavedPage.Hints($"<script type='application/ld+json'>{json}</script>", "json-ld:headline"));

    [Fact]
    public void The_section_is_read() => Assert.Equal(["Politik"], SavedPage.Hints("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Die Mühle","articleSection":["Politik","Ausland"]}</script>""", "json-ld:articleSection"));

    [Fact]
    public void Of_several_articles_the_one_with_the_title_of_the_page_speaks() => Assert.Equal(
        ["Die Mühle"],
        SavedPage.Hints("""<title>Die Mühle - Zeitung</title><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Die Brücke"},{"@type":"NewsArticle","headline":"Die Mühle"}]</script>""", "json-ld:headline"));

    [Fact]
    public void An_organisation_is_no_person() => Assert.Equal(
        ["Zeitung"],
        SavedPage.Hints("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Die Mühle","author":{"@type":"NewsMediaOrganization","name":"Zeitung"}}</script>""", "json-ld:author-organization"));

    [Theory]
    [InlineData("{")]
    [InlineData("[[[[[[")]
    [InlineData("""{"@type":5,"author":7,"headline":{}}""")]
    [InlineData("""{"@type":"NewsArticle","author":[null,5,{"name":null},[]],"headline":[],"mainEntityOfPage":[1]}""")]
    [InlineData("null")]
    public void What_is_no_article_says_nothing(string json) =>
        Assert.Empty(SavedPage.Read($"<script type='application/ld+json'>{json}</script>{SavedPage.Prose}").Hints.Where(hint => hint.Name.StartsWith("json-ld", StringComparison.Ordinal)));

    [Fact]
    public void Json_that_is_nested_without_end_says_nothing() =>
        Assert.Empty(SavedPage.Hints($"<script type='application/ld+json'>{new string('[', 200_000)}</script>", "json-ld:headline"));
}
