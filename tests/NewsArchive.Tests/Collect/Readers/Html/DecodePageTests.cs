using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers.Html;

namespace NewsArchive.Tests.Collect.Readers.Html;

public sealed class DecodePageTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("<meta charset=\"iso-8859-1\">", 1252)]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">", 1252)]
    [InlineData("<META CHARSET = latin1>", 1252)]
    [InlineData("<meta charset=windows-1251>", 1251)]
    [InlineData("<meta charset='shift_jis'>", 932)]
    [InlineData("", 1252)] // Nothing is declared and it is not UTF-8.
    [InlineData("<meta charset=utf-8>", 1252)] // What is declared is not true.
    public void The_bytes_decide_between_what_is_declared_and_what_is_possible(string declaration, int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var page = declaration + (codePage == 932 ? "日本語の記事" : codePage == 1251 ? "Новости дня" : "Über Größe");
        Assert.Equal(page, DecodePage.From(encoding.GetBytes(page)).Text);
    }

    [Fact]
    public void Valid_UTF_8_is_UTF_8_whatever_the_page_declares()
    {
        const string Page = "<meta charset=iso-8859-1>Über Größe";
        Assert.Equal((Page, null), DecodePage.From(Encoding.UTF8.GetBytes(Page)));
    }

    [Fact]
    public void A_byte_order_mark_wins()
    {
        const string Page = "<meta charset=windows-1251>Größe";
        Assert.Equal(Page, DecodePage.From([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Page)]).Text);
        Assert.Equal(Page, DecodePage.From([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Page)]).Text);
        Assert.Equal(Page, DecodePage.From([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Page)]).Text);
    }

    [Fact]
    public void One_damaged_place_does_not_turn_a_UTF_8_page_into_another_encoding()
    {
        var (text, guessed) = DecodePage.From([.. Encoding.UTF8.GetBytes("Über Größe und Maß, Öl, Äpfel, Übung, Straße, Käse, Füße, Tür, schön"), 0xE4]);
        Assert.StartsWith("Über Größe", text, StringComparison.Ordinal);
        Assert.NotNull(guessed);
    }

    [Fact]
    public void A_guess_is_reported()
    {
        var reports = new List<Diagnostic>();
        SavedPage.Read(Windows1252.GetBytes("<p>Größe"), reports.Add);
        Assert.Equal(DiagnosticKinds.EncodingFallback, Assert.Single(reports).Kind);
    }
}
