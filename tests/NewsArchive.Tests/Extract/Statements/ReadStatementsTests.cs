using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract;

namespace NewsArchive.Tests.Extract.Statements;

/// <summary>Front matter wins over what the text says, and wrong front matter is told to its owner.</summary>
public sealed class ReadStatementsTests
{
    private static readonly Block Text = new(BlockKind.Paragraph, "Am Dienstag (26.11.2024) hat der Stadtrat den Bau einer neuen Brücke in Kasachstan beschlossen.", 7);

    [Theory]
    [InlineData("date", "2024-13-40", "NA2001", "date: 2024-11-26")]
    [InlineData("date", "3. Mai 2020", "NA2001", "date: 2020-05-03")]
    [InlineData("countries", "Kasachstan", "NA2002", "KZ")]
    [InlineData("language", "Deutsch (Österreich)", "NA2003", "language: de")]
    [InlineData("url", "example.org/a", "NA2004", "https://")]
    [InlineData("slug", "Ein Titel", "NA2004", "slug:")]
    [InlineData("duplicate", "behalten", "NA2004", "duplicate: keep")]
    public void A_wrong_value_is_reported_with_a_way_out(string key, string value, string code, string wayOut)
    {
        var reports = new List<Diagnostic>();
        ExtractArticle.From(Document(new Hint(key, [value], 3, Standing.Stated)), reports.Add);

        var report = Assert.Single(reports);
        Assert.Equal((code, "case.md", 3), (report.Kind.Code, report.Path, report.Line));
        Assert.Contains(value, report.Problem, StringComparison.Ordinal);
        Assert.Contains(wayOut, report.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Stated_facts_win()
    {
        var article = Read(
            new Hint("title", ["Brücke"], 1, Standing.Stated), new Hint("date", ["2020-05"], 2, Standing.Stated), new Hint("countries", ["RU"], 3, Standing.Stated) { IsList = true },
            new Hint("author", ["Anna Berger", "Karl Heide"], 4, Standing.Stated) { IsList = true }, new Hint("source", ["dpa"], 5, Standing.Stated), new Hint("language", ["de-AT"], 6, Standing.Stated));

        Assert.Equal(("Brücke", "2020-05", "dpa", "de-AT"), (article.Title.Value, article.Date!.Value.ToString(), article.Source!.Value, article.Language!.Value));
        Assert.Equal(["Anna Berger", "Karl Heide"], article.Authors.Select(author => author.Value));
        Assert.Equal("RU", Assert.Single(article.Countries).Code);
        Assert.Equal(Standing.Stated, article.Date.Evidence.Standing);
    }

    [Theory]
    [InlineData("date")]
    [InlineData("author")]
    [InlineData("source")]
    [InlineData("language")]
    [InlineData("countries")]
    public void Unknown_is_a_statement_too(string key)
    {
        var article = Read(new Hint(key, ["unknown"], 2, Standing.Stated));

        Assert.Equal([key], article.StatedAbsent.AsEnumerable());
        Assert.True(key != "date" || article.Date is null);
        Assert.True(key != "countries" || article.Countries.IsEmpty);
        Assert.True(key != "language" || article.Language is null);
    }

    [Theory]
    [InlineData("en", "en", Standing.Stated)]
    [InlineData("Deutsch (Österreich)", "de", Standing.Derived)]
    public void Words_tell_the_language_where_no_statement_does(string stated, string language, Standing standing)
    {
        var text = new Block(BlockKind.Paragraph, "Der Rat hat am Dienstag beschlossen, dass die neue Brücke über den Fluss gebaut wird und nicht erst in einem Jahr.", 7);
        var found = ExtractArticle.From(new Document("case", "case.md", [text], [new Hint("language", [stated], 2, Standing.Stated)]) { IsStructured = true }, _ => { })!.Language!;
        Assert.Equal((language, standing), (found.Value, found.Evidence.Standing));
    }

    [Fact]
    public void An_empty_list_of_countries_is_a_statement() =>
        Assert.Empty(Read(new Hint("countries", [], 2, Standing.Stated) { IsList = true }).Countries);

    [Fact]
    public void Unknown_keys_are_kept_in_order()
    {
        var article = Read(new Hint("mood", ["calm"], 2, Standing.Stated) { Yaml = "calm" }, new Hint("tags", ["a", "b"], 3, Standing.Stated) { Yaml = "[a, b]", IsList = true });

        Assert.Equal([new("mood", "calm"), new("tags", "[a, b]")], article.Extra.AsEnumerable());
    }

    [Fact]
    public void A_first_heading_is_the_title_unless_another_is_stated()
    {
        var heading = new Block(BlockKind.Heading, "Brücke wird gebaut", 5) { Level = 1 };

        var unstated = ExtractArticle.From(Document() with { Blocks = [heading, Text] }, _ => { })!;
        var stated = ExtractArticle.From(Document(new Hint("title", ["Anders"], 1, Standing.Stated)) with { Blocks = [heading, Text] }, _ => { })!;

        Assert.Equal(("Brücke wird gebaut", 1), (unstated.Title.Value, unstated.Blocks.Length));
        Assert.Equal(("Anders", 2), (stated.Title.Value, stated.Blocks.Length));
    }

    [Fact]
    public void A_document_without_text_gives_a_diagnostic()
    {
        var reports = new List<Diagnostic>();

        Assert.Null(ExtractArticle.From(Document() with { Blocks = [], IsStructured = false }, reports.Add));
        Assert.Equal("NA1005", Assert.Single(reports).Kind.Code);
    }

    private static Article Read(params ImmutableArray<Hint> hints) => ExtractArticle.From(Document([.. hints]), report => Assert.Fail(report.ToString()))!;

    private static Document Document(params ImmutableArray<Hint> hints) => new("case", "case.md", [Text], hints) { IsStructured = true };
}
