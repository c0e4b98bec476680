namespace NewsArchive.Tests.Collect.Readers.Html;

public sealed class HintsTests
{
    [Theory]
    [InlineData("<meta property=og:title content='Die Mühle'>", "og:title", "Die Mühle")]
    [InlineData("<meta name=DC.Creator content='Anna Beispiel'>", "dc.creator", "Anna Beispiel")]
    [InlineData("<meta name=author content='Anna Beispiel'>", "meta:author", "Anna Beispiel")]
    [InlineData("<meta name=citation_author content='Beispiel, Anna'>", "citation_author", "Beispiel, Anna")]
    [InlineData("<meta property=article:published_time content='2020-01-13T10:00:00+01:00'>", "article:published_time", "2020-01-13T10:00:00+01:00")]
    [InlineData("<meta itemprop=datePublished content=2020-01-13>", "itemprop:datePublished", "2020-01-13")]
    [InlineData("<meta property=article:section content=Politik>", "article:section", "Politik")]
    [InlineData("<meta itemprop=articleSection content=Politik>", "itemprop:articleSection", "Politik")]
    [InlineData("<meta name=citation_publication_date content=2020/01/13>", "citation_publication_date", "2020/01/13")]
    [InlineData("<meta name=DC.date.issued content=2020-01-13>", "dc.date.issued", "2020-01-13")]
    [InlineData("<link rel=canonical href='https://example.org/a'>", "canonical", "https://example.org/a")]
    [InlineData("<!-- saved from url=(0021)https://example.org/a -->", "saved-from", "https://example.org/a")]
    [InlineData("<title>Die Mühle &amp; der Bach</title>", "html:title", "Die Mühle & der Bach")]
    [InlineData("<html lang=de-AT>", "html:lang", "de-AT")]
    public void The_head_gives_hints_by_their_names(string head, string name, string value) => Assert.Equal([value], SavedPage.Hints(head + SavedPage.Prose, name));

    [Theory]
    [InlineData("<span class=byline>Von <a href=/x>Anna Beispiel</a></span>", "byline", "Von Anna Beispiel")]
    [InlineData("<a rel=author href=/x>Anna Beispiel</a>", "rel:author", "Anna Beispiel")]
    [InlineData("<span itemprop=author itemscope><span itemprop=name>Anna Beispiel</span></span>", "itemprop:author", "Anna Beispiel")]
    [InlineData("<span itemprop=datePublished content=2020-01-13>gestern</span>", "itemprop:datePublished", "2020-01-13")]
    [InlineData("<time datetime=2020-01-13>gestern</time>", "time:datetime", "2020-01-13")]
    [InlineData("<time pubdate>13. Januar 2020</time>", "time:published", "13. Januar 2020")]
    [InlineData("<div class=article-date>13.01.2020</div>", "date:text", "13.01.2020")]
    [InlineData("<p>Autor:</p><p>Anna Beispiel</p>", "line:below-headline", "Autor: Anna Beispiel")]
    [InlineData("<span class=by><span class=screen-reader-text>Autor</span>Anna</span><span>13. Januar</span>", "line:below-headline", "Anna 13. Januar")]
    public void The_lines_around_the_headline_give_hints(string line, string name, string value) =>
        Assert.Contains(value, SavedPage.Hints($"<article><h1>Die Mühle wird Schule</h1><div class=credits>{line}</div>{SavedPage.Prose}</article>", name));

    [Fact]
    public void Dates_and_names_of_readers_are_no_hints()
    {
        var page = $"<article><h1>Die Mühle</h1>{SavedPage.Prose}</article><div class=comments><p class=author>Leser</p><time datetime=2021-02-03>x</time></div>";
        Assert.Empty(SavedPage.Hints(page, "byline"));
        Assert.Empty(SavedPage.Hints(page, "time:datetime"));
    }

    [Fact]
    public void The_headline_is_the_heading_that_the_head_repeats() =>
        Assert.Equal(["Die Mühle wird Schule"], SavedPage.Hints($"<meta property=og:title content='Die Mühle wird Schule'><h1>Musterzeitung</h1><h2>Die Mühle wird Schule</h2>{SavedPage.Prose}", "headline"));

    /// <summary>A sign of Chinese says as much as several letters: prose that is long there may be shorter than the beginning that is looked at for a dateline.</summary>
    [Theory]
    [InlineData(70)]
    [InlineData(79)]
    [InlineData(120)]
    public void The_beginning_of_a_text_in_few_signs_is_read(int signs)
    {
        var text = string.Concat(Enumerable.Repeat("哈萨克斯坦总统会见了来访的外国代表团成员，双方讨论了合作。", 5))[..signs];
        Assert.Equal([text[..Math.Min(80, signs)]], SavedPage.Hints($"<html><body><article><h1>会见</h1><p>{text}</p></article></body></html>", "line:lead"));
    }
}
