using System.Text;
using NewsArchive.Extract;
using NewsArchive.Tests.Collect.Readers.Html;

namespace NewsArchive.Tests.Collect.Readers.Mail;

public sealed class MailReaderTests
{
    private const string Prose = "Die Präsidenten beider Länder haben am Freitag in Astana miteinander gesprochen. Es ging um den Handel und um die Bahn zwischen beiden Ländern.";

    [Fact]
    public void A_plain_mail_is_an_article()
    {
        var mail = $"From: =?utf-8?B?{Convert.ToBase64String("Grüße von dpa"u8)}?= <news@dpa.example>\r\nSubject: AW: =?iso-8859-1?Q?Gespr=E4che_in?=\r\n =?iso-8859-1?Q?_Astana?=\r\nDate: Tue, 26 Nov 2024 10:00:00 +0100\r\nContent-Type: text/plain; charset=\"iso-8859-1\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{Prose.Replace("ä", "=E4", StringComparison.Ordinal).Replace("Freitag ", "Fre=\r\nitag ", StringComparison.Ordinal)}\r\n";
        var reading = Reading.Of("a.eml", mail);
        Assert.Empty(reading.Diagnostics);
        var article = ExtractArticle.From(reading.Document, _ => { })!;
        Assert.Equal(("Gespräche in Astana", "2024-11-26", Prose), (article.Title.Value, article.Date?.Value.ToString(), string.Join(' ', article.Blocks.Select(block => block.Text))));
        Assert.Contains(article.Extra, key => key.Key == "from" && key.Value.Contains("Grüße von dpa", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_two_kinds_of_text_the_plain_one_is_read_if_it_is_whole_and_attachments_are_named()
    {
        static string Mail(string plain) => "Subject: Ein Titel\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: multipart/alternative; boundary=xy\n\n--xy\nContent-Type: text/plain; charset=utf-8\n\n"
            + plain + "\n--xy\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + Convert.ToBase64String(Encoding.UTF8.GetBytes(SavedPage.Prose), Base64FormattingOptions.InsertLineBreaks) + "\n--xy--\n--x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"blatt.pdf\"\n\nx\n--x--\n";
        var whole = Reading.Of("a.eml", Mail(Prose + "\n\n" + Prose));
        Assert.StartsWith("Die Präsidenten", whole.Document.Blocks[0].Text, StringComparison.Ordinal);
        Assert.Contains("note NA1028: Attached files are not read: blatt.pdf.", whole.Diagnostics, StringComparison.Ordinal);
        Assert.StartsWith("Der Gemeinderat", Reading.Of("a.eml", Mail("Bitte HTML ansehen.")).Document.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_archive_is_read_as_the_page_that_was_saved()
    {
        var page = $"<html><head><meta charset=windows-1251><title>Ein Titel – Blatt</title></head><body><h1>Ein Titel für alle</h1>{SavedPage.Prose}</body></html>".Replace("ü", "=C3=BC", StringComparison.Ordinal).Replace("charset=", "charset=3D", StringComparison.Ordinal).Replace("ß", "=C3=9F", StringComparison.Ordinal);
        var archive = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://blatt.example/2024/11/26/titel\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b----\"\r\n\r\n------b----\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://blatt.example/2024/11/26/titel\r\n\r\n"
            + page + "\r\n------b----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------b------\r\n";
        var reading = Reading.Of("a.mhtml", Encoding.UTF8.GetBytes(archive));
        Assert.Empty(reading.Diagnostics);
        var article = ExtractArticle.From(reading.Document, _ => { })!;
        Assert.Equal("Ein Titel für alle", article.Title.Value);
        Assert.Equal("https://blatt.example/2024/11/26/titel", article.Url?.Value);
        Assert.Equal("2024-11-26", article.Date?.Value.ToString());
        Assert.Equal(2, article.Blocks.Length);
    }

    [Fact]
    public void An_address_in_a_header_holds_nothing_that_no_page_may()
    {
        var archive = "Snapshot-Content-Location: https://x.example/a\u0006b\nContent-Type: text/html\n\n" + SavedPage.Prose;
        Assert.Equal("https://x.example/ab", ExtractArticle.From(Reading.Of("a.mht", archive).Document, _ => { })!.Url?.Value);
    }

    [Theory]
    [InlineData("a.eml", "")]
    [InlineData("a.eml", "Subject: x\n\n")]
    [InlineData("a.mht", "Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nx\n--x--")]
    public void What_holds_no_text_is_refused(string path, string mail)
    {
        var reading = Reading.Of(path, mail);
        Assert.Empty(reading.Documents);
        Assert.Contains("error NA10", reading.Diagnostics, StringComparison.Ordinal);
    }
}
