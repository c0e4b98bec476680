using NewsArchive.Archive;

namespace NewsArchive.Tests.Collect.Readers.Html;

public sealed class BlocksTests
{
    // Kind, level, plain text, Markdown (null: none of its own) of the block behind the prose.
    public static TheoryData<string, BlockKind, int, string, string?> Cases => new()
    {
        { "<h2>Der Plan der Stadt</h2><p>x</p>", BlockKind.Heading, 2, "Der Plan der Stadt", null },
        { "<ul><li>Dach und Fach</ul>", BlockKind.BulletItem, 1, "Dach und Fach", null },
        { "<ol start=3><li>Dach und Fach</ol>", BlockKind.NumberedItem, 1, "Dach und Fach", null },
        { "<blockquote><p>Es wird gut.</p></blockquote>", BlockKind.Quote, 0, "Es wird gut.", null },
        { "<p>Ein <b>guter</b> Tag.</p>", BlockKind.Paragraph, 0, "Ein guter Tag.", "Ein **guter** Tag." },
        { "<p>Ein<b> guter </b>Tag, <em>sagt</em> sie.</p>", BlockKind.Paragraph, 0, "Ein guter Tag, sagt sie.", "Ein **guter** Tag, *sagt* sie." },
        { "<p>Mehr steht in der <a href='https://example.org/a'>Zeitung</a> von gestern.</p>", BlockKind.Paragraph, 0, "Mehr steht in der Zeitung von gestern.", "Mehr steht in der [Zeitung](https://example.org/a) von gestern." },
        { "<p>Mehr steht in der <a href='javascript:alert(1)'>Zeitung</a> von gestern.</p>", BlockKind.Paragraph, 0, "Mehr steht in der Zeitung von gestern.", null },
        { "<p>Mehr steht in der <a href='/a'>Zeitung</a> von gestern.</p>", BlockKind.Paragraph, 0, "Mehr steht in der Zeitung von gestern.", null },
        { "<p>Sternchen * und _ sowie &lt;b&gt; bleiben.</p>", BlockKind.Paragraph, 0, "Sternchen * und _ sowie <b> bleiben.", null },
        { "<p>Das Wort Schiff&shy;fahrt.</p>", BlockKind.Paragraph, 0, "Das Wort Schifffahrt.", null },
        { "<pre>a  b\n  c</pre>", BlockKind.Verbatim, 0, "a  b\n  c", "```\na  b\n  c\n```" },
        { "<table><tr><th>Jahr<th>Preis<tr><td>2020<td>3 | 4</table>", BlockKind.Verbatim, 0, "Jahr Preis\n2020 3 | 4", "| Jahr | Preis |\n| --- | --- |\n| 2020 | 3 \\| 4 |" },
        { "<p><img data-src='https://example.org/m.jpg' src='data:,' alt='Die alte Mühle'></p><p>Ende der Reihe.</p>", BlockKind.Paragraph, 0, "Die alte Mühle", "[Die alte Mühle](https://example.org/m.jpg)" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Elements_become_blocks(string element, BlockKind kind, int level, string text, string? markup)
    {
        var block = SavedPage.Read($"<article>{SavedPage.Prose}{element}</article>").Blocks[2];
        Assert.Equal((kind, level, text, markup), (block.Kind, block.Level, block.Text, block.Markup));
    }

    [Fact]
    public void Relative_links_lead_from_the_address_of_the_page() => Assert.Equal(
        "Mehr steht in der [Zeitung](https://example.org/b/c) von gestern.",
        SavedPage.Read($"<link rel=canonical href='https://example.org/b/a.html'><article>{SavedPage.Prose}<p>Mehr steht in der <a href=c>Zeitung</a> von gestern.").Blocks[^1].Markup);

    [Fact]
    public void An_article_begins_with_words_and_not_with_a_picture() => Assert.Equal(
        ["Der Gemeinderat von", "Die alte Mühle", "Die Arbeiten sollen"],
        SavedPage.Read($"<article><h1>Titel</h1><img src=https://example.org/m.jpg alt='Die alte Mühle'>{SavedPage.Prose}</article>").Blocks.Select(block => string.Join(' ', block.Text.Split(' ').Take(3))));

    [Fact]
    public void Inner_lists_are_deeper_and_number_their_items()
    {
        var blocks = SavedPage.Read($"<article>{SavedPage.Prose}<ol><li>eins<ul><li>innen</ul><li>zwei</ol><p>Ende.</p></article>").Blocks;
        Assert.Equal([("eins", 1, 1), ("innen", 2, 0), ("zwei", 1, 2)], blocks.Skip(2).Take(3).Select(block => (block.Text, block.Level, block.Number)));
    }

    [Fact]
    public void Two_breaks_end_a_paragraph_and_one_within_a_sentence_does_not() => Assert.Equal(
        ["Die erste Zeile geht hier weiter bis zum Punkt am Ende des Satzes.", "Der zweite Absatz steht für sich und endet hier."],
        SavedPage.Read("<div id=text>Die erste Zeile geht<br>hier weiter bis zum Punkt am Ende des Satzes.<br><br>Der zweite Absatz steht für sich und endet hier.</div>").Blocks.Select(block => block.Text));

    [Fact]
    public void Blocks_know_the_line_on_which_their_element_stands() => Assert.Equal([3, 3], SavedPage.Read("<!-- a\nb -->\n" + SavedPage.Prose).Blocks.Select(block => block.Line));
}
