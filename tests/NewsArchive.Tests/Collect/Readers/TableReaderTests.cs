using System.Text;
using NewsArchive.Archive;
using NewsArchive.Extract;

namespace NewsArchive.Tests.Collect.Readers;

public sealed class TableReaderTests
{
    // A table; front matter key and value of its article.
    public static TheoryData<string, string> Tables => new()
    {
        { "Titel;Datum;Autor;Quelle;Volltext;Land;Sprache\nTreffen in Astana;26.11.2024;Anna Beispiel;dpa;Der Text.;\"Kasachstan, Japan\";Deutsch", "Treffen in Astana|2024-11-26|Anna Beispiel|dpa|de|KZ JP|Der Text." },
        { "title,date,author,source,text,country,language\n\"Talks, again\",2024-11-26T10:00:00Z,Ann Example; Bob Sample,Reuters,The text.,KZ,en", "Talks, again|2024-11-26|Ann Example; Bob Sample|Reuters|en|KZ|The text." },
        { "ueberschrift\terschienen\ttext\nEins\t2.8.1997\tDer Text.", "Eins|1997-08-02||||:|Der Text." },
        { "sep=|\nHeadline|Body|Published\nEins|Der Text.|Tue, 26 Nov 2024 10:00:00 GMT", "Eins|2024-11-26||||:|Der Text." },
        { "\uFEFFTitel;Text\r\n\"Ein \"\"Wort\"\"\";\"Zeile eins\r\n\r\nZeile zwei\"\r\n", "Ein \"Wort\"|||||:|Zeile eins Zeile zwei" },
        { "Titel;Text;Teaser\nEins;;Nur ein Anfang.", "Eins|||||:|Nur ein Anfang." },
        { "Titel;Inhalt\nEins;<p>Ein <b>Text</b>.</p>", "Eins|||||:|Ein Text." },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Usual_columns_are_understood(string table, string expected)
    {
        var reading = Reading.Of("a.csv", table);
        Assert.Empty(reading.Diagnostics);
        var article = ExtractArticle.From(reading.Document, diagnostic => Assert.Fail(diagnostic.ToString()))!;
        var language = article.Language?.Evidence.Standing == Standing.Stated ? article.Language.Value : "";
        var countries = string.Join(' ', article.Countries.Where(tag => tag.Evidence[0].Standing == Standing.Stated).Select(tag => tag.Code));
        Assert.Equal(expected.Replace(":", "", StringComparison.Ordinal), $"{article.Title.Value}|{article.Date?.Value}|{string.Join("; ", article.Authors.Select(author => author.Value))}|{article.Source?.Value}|{language}|{countries}|{string.Join(' ', article.Blocks.Select(block => block.Text))}");
    }

    [Fact]
    public void Rows_know_their_line_and_other_columns_are_kept()
    {
        var documents = Reading.Of("a.csv", "id;Titel;Text;Seite\n1;Eins;\"a\nb\nc\";4\n\n2;Zwei;Text;5").Documents;
        Assert.Equal([("a#1", 2), ("a#2", 6)], documents.Select(document => (document.Id, document.Blocks[0].Line)));
        Assert.Equal("5", documents[1].Hints.Single(hint => hint.Name == "Seite").Values[0]);
    }

    [Fact]
    public void An_id_stays_when_rows_are_added_and_two_texts_of_one_id_are_both_kept()
    {
        var before = Reading.Of("a.csv", "Nr;Titel;Text\n1;Eins;Der erste Text").Document.Id;
        var after = Reading.Of("a.csv", "Nr;Titel;Text\n0;Null;Der neue Text\n1;Eins;Der erste Text").Documents.Select(document => document.Id).ToList();
        Assert.Equal(before, after[1]);
        Assert.Equal(2, Reading.Of("a.csv", "id;Titel;Text\n1;Eins;Der erste Text\n1;Zwei;Ein anderer Text").Documents.DistinctBy(document => document.Id).Count());
    }

    [Fact]
    public void The_owner_says_which_column_holds_what()
    {
        var folder = new FolderSettings { ColumnNames = [KeyValuePair.Create("text", "Kommentar"), KeyValuePair.Create("title", "Betreff")] };
        var document = Assert.Single(NewsArchive.Collect.ReadDocuments.FromBytes(new SourceFile("a.csv", "") { Folder = folder }, "Text;Kommentar;Betreff\nx;Der Text;Die Zeile"u8.ToArray(), _ => { }));
        Assert.Equal(("Der Text", "Die Zeile"), (document.Blocks[0].Text, document.Hints.Single(hint => hint.Name == "title").Values[0]));
    }

    [Theory]
    [InlineData("Nr;Betrag\n1;2", "a.csv:1: error NA1025: No column of the first row is known to hold the text. The columns are \"Nr\", \"Betrag\".")]
    [InlineData("Titel;Text\nEins;a;b;c", "a.csv:2: error NA1011: The row has 4 cells, the first row 2; those beyond are left out.")]
    [InlineData("Titel;Text\nEins;", "a.csv:2: error NA1011: The record has no text.")]
    [InlineData("", "a.csv:1: error NA1025:")]
    public void What_is_wrong_is_said_with_its_line(string table, string message) =>
        Assert.StartsWith(message, Reading.Of("a.csv", table).Diagnostics, StringComparison.Ordinal);

    [Fact]
    public void Windows_1252_is_read() => Assert.Equal("Grüße", Reading.Of("a.csv", Encoding.Latin1.GetBytes("Titel;Text\nEins;Grüße")).Document.Blocks[0].Text);
}
