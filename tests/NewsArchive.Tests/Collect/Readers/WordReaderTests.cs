using System.IO.Compression;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Extract;

namespace NewsArchive.Tests.Collect.Readers;

public sealed class WordReaderTests
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Headings_lists_tables_links_and_emphasis_are_kept_and_what_is_deleted_or_hidden_is_not()
    {
        var document = Reading.Of("a.docx", Zip(
            "<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr><w:r><w:t>Treffen in Astana</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t xml:space='preserve'>Die Präsidenten sprachen </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>lange</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:t xml:space='preserve"
            + "'> über </w:t></w:r><w:hyperlink r:id='r9'><w:r><w:t>Handel</w:t></w:r></w:hyperlink><w:ins><w:r><w:t>.</w:t></w:r></w:ins></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val='berschrift2'/></w:pPr><w:r><w:t>Danach &lt;b&gt;</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Ein Punkt</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Land</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Zahl</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Japan</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")).Document;
        Assert.Equal("Treffen in Astana", ExtractArticle.From(document, _ => { })!.Title.Value);
        Assert.Equal("Die Präsidenten sprachen **lange** über [Handel](https://a.example/).", document.Blocks[1].Markup);
        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.Heading, BlockKind.BulletItem, BlockKind.Verbatim], document.Blocks.Select(block => block.Kind));
        Assert.Equal("Danach <b>", document.Blocks[2].Text);
    }

    [Fact]
    public void What_is_damaged_encrypted_or_a_bomb_is_refused_with_the_way_out()
    {
        Assert.Contains("error NA1029: It is damaged", Reading.Of("a.docx", "PK nein").Diagnostics, StringComparison.Ordinal);
        Assert.Contains("error NA1029: It is encrypted", Reading.Of("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0, 0]).Diagnostics, StringComparison.Ordinal);
        Assert.Contains("error NA1029: It is damaged, or larger", Reading.Of("a.docx", Zip($"<w:p><w:r><w:t>{new string('x', 80_000_000)}</w:t></w:r></w:p>")).Diagnostics, StringComparison.Ordinal);
        Assert.Contains("error NA1029", Reading.Of("a.docx", Zip("<w:p><w:r><w:t>abgeschnitten")).Diagnostics, StringComparison.Ordinal);
    }

    private static byte[] Zip(string body)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/><Override PartName='/word/styles.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'/></Types>");
            Add("_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
            Add("word/_rels/document.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r8' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles' Target='styles.xml'/><Relationship Id='r9' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' Target='https://a.example/' TargetMode='External'/></Relationships>");
            Add("word/styles.xml", $"<w:styles xmlns:w='{Main}'><w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style><w:style w:type='paragraph' w:styleId='berschrift2'><w:name w:val='heading 2'/></w:style></w:styles>");
            Add("word/document.xml", $"<w:document xmlns:w='{Main}' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><w:body>{body}</w:body></w:document>");

            void Add(string name, string text)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
