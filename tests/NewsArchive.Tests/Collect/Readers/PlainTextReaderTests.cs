using NewsArchive.Archive;

namespace NewsArchive.Tests.Collect.Readers;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Paragraphs_end_at_blank_lines_and_keep_their_line_ends()
    {
        var document = Reading.Of("a/b.txt", "\n\nKopf\r\n\t \nErste Zeile  \n  zweite Zeile\n\n\nEnde").Document;
        Assert.Equal("a/b", document.Id);
        Assert.False(document.IsStructured);
        Assert.Equal(
            [new Block(BlockKind.Paragraph, "Kopf", 3), new Block(BlockKind.Paragraph, "Erste Zeile\n  zweite Zeile", 5), new Block(BlockKind.Paragraph, "Ende", 9)],
            document.Blocks.ToList());
    }

    [Fact]
    public void Front_matter_corrects_a_pasted_text()
    {
        var document = Reading.Of("a.TXT", "---\ndate: unknown\ncountries: []\n---\nText").Document;
        Assert.Equal(["date", "countries"], document.Hints.Select(hint => hint.Name));
        Assert.Equal("unknown", Assert.Single(document.Hints[0].Values));
        Assert.True(document.Hints[1] is { IsList: true, Values: [], Standing: Standing.Stated, Line: 3 });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("---\ntitle: x\n---\n")]
    public void A_file_without_text_is_named(string text)
    {
        var reading = Reading.Of("a.txt", text);
        Assert.Empty(reading.Documents);
        Assert.Equal("a.txt: error NA1005: The file holds no text. Put the article's text into it, or remove the file.", reading.Diagnostics);
    }

    [Fact]
    public void A_long_line_and_a_million_blank_lines_are_read_in_fair_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var word = string.Concat(Enumerable.Repeat("wörter ", 2_000_000));
        Assert.Equal(word.Length - 1, Reading.Of("a.txt", word + new string('\n', 1_000_000)).Document.Blocks.Single().Text.Length);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5000);
    }
}
