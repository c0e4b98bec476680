namespace NewsArchive.Tests.Collect.Readers.Html;

/// <summary>What is not the article never stands in the body.</summary>
public sealed class MainTextTests
{
    [Theory]
    [InlineData("<script>var x = 'Fremdes hier';</script>")]
    [InlineData("<style>.fremdes { color: red }</style>")]
    [InlineData("<noscript>Fremdes hier: bitte schalten Sie JavaScript ein, damit die Seite richtig angezeigt wird.</noscript>")]
    [InlineData("<nav><ul><li><a href=/>Fremdes hier</a></li></ul></nav>")]
    [InlineData("<div class='cookie-banner'><p>Fremdes hier: Wir und unsere Partner verwenden Cookies, um Ihnen die bestmögliche Nutzung unserer Seite zu bieten.</p></div>")]
    [InlineData("<div role=dialog><p>Fremdes hier: Bitte stimmen Sie zu, dass wir Ihre Daten verarbeiten, bevor Sie auf dieser Seite weiterlesen können.</p></div>")]
    [InlineData("<aside><p>Fremdes hier: Unsere Reporterin ist seit vielen Jahren in der Region unterwegs und kennt jedes Dorf.</p></aside>")]
    [InlineData("<div class='share-buttons'><a href=#>Fremdes hier</a></div>")]
    [InlineData("<div class='related-articles'><h3><a href=/x>Fremdes hier</a></h3></div>")]
    [InlineData("<article><h3><a href=/x>Fremdes hier in einer anderen Stadt</a></h3><p>Auch dort wird gebaut, und das seit vielen Jahren schon.</p></article>")]
    [InlineData("<section id=comments><p>Fremdes hier, schreibt ein Leser: Das war doch schon immer so, und es wird auch immer so bleiben, wenn keiner etwas tut.</p></section>")]
    [InlineData("<ul class='commentlinks'><li><p>Fremdes hier, schreibt ein Leser: Das war doch schon immer so, und es wird auch immer so bleiben.</p></li></ul>")]
    [InlineData("<footer><p>Fremdes hier: Alle Rechte vorbehalten, jede Verwendung nur mit der Zustimmung des Verlages und seiner Redaktion.</p></footer>")]
    [InlineData("<div style='display: none'><p>Fremdes hier: Dieser Text ist nur zu sehen, wenn man auf einen Knopf drückt, und gehört nicht dazu.</p></div>")]
    [InlineData("<figure><img src=a.jpg><figcaption>Fremdes hier: Die Mühle im Winter</figcaption></figure>")]
    [InlineData("<p>Foto: Fremdes hier/dpa</p>")]
    [InlineData("<p>Lesen Sie auch: Fremdes hier</p>")]
    [InlineData("<h3>Das könnte Sie auch interessieren</h3><ul><li><a href=/x>Fremdes hier</a></li></ul>")]
    [InlineData("<div class='author-box'><p>Fremdes hier: Sie schreibt seit vielen Jahren über die Schulen der Stadt und über ihre Geschichte.</p></div>")]
    public void What_is_not_the_article_is_left_out(string foreign)
    {
        var text = SavedPage.Text($"<div class=page><h1>Die Mühle wird Schule</h1><div class=entry-content>{SavedPage.Prose}{foreign}</div>{foreign}</div>");
        Assert.Contains("Gemeinderat", text, StringComparison.Ordinal);
        Assert.Contains("Bürgermeisterin", text, StringComparison.Ordinal);
        Assert.DoesNotContain("remdes", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<article>{0}</article>")]
    [InlineData("<body class='has-sidebar cookies-not-set'><div class='content-sidebar-wrap'><main>{0}</main></div>")]
    [InlineData("<form action=/><div id=aspnetForm>{0}</div></form>")]
    [InlineData("<table width=100%><tr><td width=20%><a href=/>Start</a></td><td>{0}</td></tr></table>")]
    [InlineData("<div><div><div><div>{0}</div></div></div></div>")]
    [InlineData("<div class=widget-area><div class='elementor-widget'>{0}</div></div>")]
    public void The_article_is_found_in_every_frame(string frame) =>
        Assert.Equal(2, SavedPage.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, SavedPage.Prose)).Blocks.Length);

    [Fact]
    public void The_headline_is_not_repeated_in_the_body() => Assert.DoesNotContain("wird Schule", SavedPage.Text($"<article><h1>Die Mühle wird Schule</h1>{SavedPage.Prose}</article>"), StringComparison.Ordinal);

    [Fact]
    public void A_lead_between_headline_and_text_belongs_to_the_text() => Assert.StartsWith(
        "Nach langem Streit",
        SavedPage.Text($"<article><header><h1>Die Mühle wird Schule</h1><p>Nach langem Streit hat sich der Gemeinderat mit den Stimmen aller Parteien auf einen Plan geeinigt.</p></header><div itemprop=articleBody>{SavedPage.Prose}</div></article>"),
        StringComparison.Ordinal);
}
