using NewsArchive.Archive;
using NewsArchive.Extract;

namespace NewsArchive.Tests.Extract;

/// <summary>Reports as wire services send them: narrow lines, indented paragraphs, tables of figures.</summary>
public sealed class WireReportTests
{
    private const string Report = """
        ERNTE IN DEN TÄLERN KLEINER ALS ERWARTET

        BERN, 3. Mai - Die Bauern der Bergtäler haben weniger Heu
        eingebracht als im Jahr davor, teilte der Verband der
        Bergbauern am Montag mit.
            Der Regen habe die erste Mahd um drei Wochen verzögert,
        sagte eine Sprecherin. Im Einzelnen:
            -- Wallis  2.615 Ballen
            -- Uri       705 Ballen
            -- Glarus    417 Ballen
            Der Verband rechnet für den Herbst mit besseren Zahlen,
        wenn das Wetter hält.
        """;

    [Fact]
    public void A_line_without_an_indent_goes_on_with_the_one_before_it()
    {
        var article = Read(Report);
        Assert.Equal("BERN, 3. Mai - Die Bauern der Bergtäler haben weniger Heu eingebracht als im Jahr davor, teilte der Verband der Bergbauern am Montag mit.", article.Blocks[0].Text);
        Assert.Equal("Der Verband rechnet für den Herbst mit besseren Zahlen, wenn das Wetter hält.", article.Blocks[^1].Text);
        Assert.Equal(11, article.Blocks[^1].Line);
    }

    [Fact]
    public void A_table_in_a_text_without_a_page_around_it_stays()
    {
        var text = string.Join('\n', Read(Report).Blocks.Select(block => block.Text));
        Assert.Contains("Wallis 2.615 Ballen", text, StringComparison.Ordinal);
        Assert.Contains("Glarus 417 Ballen", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_page_behind_the_text_do_not_stay()
    {
        var article = Read(Report + "\n\nAnmelden\n\nNewsletter abonnieren\n\nImpressum\n");
        Assert.DoesNotContain(article.Blocks, block => block.Text is "Anmelden" or "Newsletter abonnieren" or "Impressum");
    }

    private static Article Read(string text)
    {
        var blocks = new List<Block>();
        var number = 1;
        foreach (var paragraph in text.Split("\n\n"))
        {
            blocks.Add(new Block(BlockKind.Paragraph, paragraph, number));
            number += paragraph.Count(c => c == '\n') + 2;
        }

        return ExtractArticle.From(new Document("a", "a.txt", [.. blocks], []), _ => { })!;
    }
}
