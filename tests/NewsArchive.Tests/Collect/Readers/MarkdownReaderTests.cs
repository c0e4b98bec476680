using System.Diagnostics;
using NewsArchive.Archive;
using NewsArchive.Tests.Format;

namespace NewsArchive.Tests.Collect.Readers;

public sealed class MarkdownReaderTests
{
    // Markdown; kind, level, text and mark-up of each block.
    public static TheoryData<string, string> Blocks => new()
    {
        { "Ein Satz\nauf zwei Zeilen.", "Paragraph 0|Ein Satz auf zwei Zeilen." },
        { "# Eins\n\nZwei\n----\n\n###### Sechs ######", "Heading 1|Eins\nHeading 2|Zwei\nHeading 6|Sechs" },
        { "- a\n- b\n  - c\n    1. d\n\n  noch c", "BulletItem 1|a\nBulletItem 1|b\nBulletItem 2|c\nNumberedItem 3|d\nParagraph 0|noch c" },
        { "> eins\nweiter\n>\n> zwei", "Quote 0|eins weiter\nQuote 0|zwei" },
        { "Das *ist* __fett__ und `a*b`.", "Paragraph 0|Das ist fett und a*b.|Das *ist* **fett** und `a*b`." },
        { "[Text](https://a.de/b_c \"T\") und <https://b.de>", "Paragraph 0|Text und https://b.de|[Text](https://a.de/b_c \"T\") und <https://b.de>" },
        { "[Text][1]\n\n[1]: /ziel", "Paragraph 0|Text|[Text](/ziel)" },
        { "![Ein Bild](b.png)", "Paragraph 0|Ein Bild|![Ein Bild](b.png)" },
        { "Zeile  \nZeile", "Paragraph 0|Zeile Zeile|Zeile\\⏎Zeile" },
        { "5 &lt; 6 &amp; 7 \\* 8", "Paragraph 0|5 < 6 & 7 * 8" },
        { "Ein <b>Wort</b>\n\n<script>alert(1)</script>", "Paragraph 0|Ein <b>Wort</b>\nParagraph 0|<script>alert(1)</script>" },
        { "a | b\n--|:-:\n1 | *2*", "Verbatim 0|a b⏎1 2|| a | b |⏎| --- | :---: |⏎| 1 | *2* |" },
        { "```cs\nvar a;\n```", "Verbatim 0|var a;|```cs⏎var a;⏎```" },
        { "a\n\n***\n\nb", "Paragraph 0|a\nVerbatim 0||***\nParagraph 0|b" },
        { "{{ title }} und <%= x %>", "Paragraph 0|{{ title }} und <%= x %>" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Markdown_becomes_blocks(string markdown, string blocks)
    {
        var reading = Reading.Of("a.md", markdown);
        Assert.Empty(reading.Diagnostics);
        Assert.True(reading.Document.IsStructured);
        Assert.Equal(blocks, string.Join('\n', reading.Document.Blocks.Select(Spell)));

        // Written once, it stays as it is.
        var written = RoundTrip.Body([.. reading.Document.Blocks]);
        Assert.Equal(written, RoundTrip.Body([.. RoundTrip.Read(written).Blocks]));
    }

    [Fact]
    public void Blocks_know_their_line_in_the_file()
    {
        var document = Reading.Of("a.md", "---\ntitle: x\n---\n\n# Kopf\n\n- a\n- b\n\n> c").Document;
        Assert.Equal([5, 7, 8, 10], document.Blocks.Select(block => block.Line));
    }

    [Fact]
    public void A_numbered_item_keeps_its_number()
    {
        var document = Reading.Of("a.md", "1945. Das Jahr\n1946. Das nächste").Document;
        Assert.Equal([1945, 1946], document.Blocks.Select(block => block.Number));
        Assert.Equal("1945. Das Jahr\n1946. Das nächste\n", RoundTrip.Body([.. document.Blocks]));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[a](")]
    [InlineData("*a ")]
    [InlineData("a**b_")]
    [InlineData("![[")]
    [InlineData("~~a ")]
    [InlineData("\\[[")]
    [InlineData("a | b\n")]
    [InlineData("1. [a](b)\n")]
    public void Masses_of_signs_are_read_in_fair_time_and_nothing_is_lost(string signs)
    {
        var text = string.Concat(Enumerable.Repeat(signs, 60_000 / signs.Length)) + " Ende";
        var watch = Stopwatch.StartNew();
        var reading = Reading.Of("a.md", text);
        Assert.Contains("Ende", reading.Document.Blocks[^1].Text, StringComparison.Ordinal);
        var written = RoundTrip.Body([.. reading.Document.Blocks]);
        Assert.Equal(reading.Document.Blocks.Select(block => WhiteSpace.Fold(block.Text)), RoundTrip.Read(written).Blocks.Select(block => block.Text));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 10_000);
    }

    private static string Spell(Block block) =>
        $"{block.Kind} {block.Level}|{block.Text}{(block.Markup is null ? "" : "|" + block.Markup)}".Replace('\n', '⏎');
}
