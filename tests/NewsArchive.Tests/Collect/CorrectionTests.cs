using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Tests.Collect;

/// <summary>A file <c>NAME.meta.yml</c> beside a text states facts of it, and whatever is wrong with it costs nothing but itself.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string Text = "Die Donaubrücke wird saniert\n\nVon Erika Muster\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke.\n";

    private readonly NewsArchive.Tests.TemporaryFolder _folder = new();
    private readonly List<string> _said = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_it_states_wins_over_what_was_read_and_the_rest_is_as_read()
    {
        _folder.Write("a.txt", Text);
        _folder.Write("a.meta.yml", "date: \"2023-05\"\ncountries: [HU]\nauthor: Jan Novák\nabteilung: Verkehr\n");
        var article = Assert.Single(Articles());
        Assert.Equal("2023-05", article.Date!.Value.ToString());
        Assert.Equal((Standing.Stated, "correction", 1), (article.Date.Evidence.Standing, article.Date.Evidence.Rule, article.Date.Evidence.Line));
        Assert.Equal(["HU"], article.Countries.Select(country => country.Code));
        Assert.Equal(["Jan Novák"], article.Authors.Select(author => author.Value));
        Assert.Equal([("abteilung", "Verkehr")], article.Extra.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal("Die Donaubrücke wird saniert", article.Title.Value);
        Assert.Empty(_said);
    }

    [Fact]
    public void It_wins_over_front_matter_key_by_key()
    {
        _folder.Write("ordner/a.md", "---\ntitle: Alt\ndate: \"2024-01-01\"\nauthors: [Erika Muster]\nnotiz: alt\n---\n\nEin Text über Polen.\n");
        _folder.Write("ordner/a.meta.yml", "---\ntitle: Neu\nauthor: unknown\nnotiz: neu\n");
        var article = Assert.Single(Articles());
        Assert.Equal("Neu", article.Title.Value);
        Assert.Equal("front-matter", article.Date!.Evidence.Rule);
        Assert.Empty(article.Authors);
        Assert.Equal([("notiz", "neu")], article.Extra.Select(pair => (pair.Key, pair.Value)));
    }

    // A correction, and the beginning of what is said of it.
    [Theory]
    [InlineData("date: gestern\n", "a.meta.yml:1: error NA2001:")]
    [InlineData("title: Neu\ncountries: [XX]\n", "a.meta.yml:2: error NA2002:")]
    [InlineData("title: Neu\nauthor: [\n", "a.meta.yml:2: error NA1007: The correction cannot be read from here on.")]
    [InlineData("title: Neu\ntitle: Noch neuer\n", "a.meta.yml:2: warning NA1008:")]
    [InlineData("nur ein Satz\n", "a.meta.yml:1: error NA1007:")]
    [InlineData("title: Neu\0\u0001\n", "a.meta.yml: error NA1004:")]
    public void What_is_wrong_with_it_is_named_with_its_own_file_and_line_and_the_text_is_read(string correction, string said)
    {
        _folder.Write("a.txt", Text);
        _folder.Write("a.meta.yml", correction);
        var article = Assert.Single(Articles());
        Assert.StartsWith(said, Assert.Single(_said), StringComparison.Ordinal);
        Assert.Equal("2024-09-14", article.Date!.Value.ToString());
        Assert.Equal(["AT", "SK"], article.Countries.Select(country => country.Code));
        Assert.Equal(correction.StartsWith("title: Neu\n", StringComparison.Ordinal) ? "Neu" : "Die Donaubrücke wird saniert", article.Title.Value);
    }

    [Fact]
    public void One_without_a_text_is_named_with_the_nearest_text()
    {
        _folder.Write("ordner/bruecke.txt", Text);
        _folder.Write("ordner/brucke.meta.yml", "title: Neu\n");
        Assert.Equal("Die Donaubrücke wird saniert", Assert.Single(Articles()).Title.Value);
        Assert.Equal(
            "ordner/brucke.meta.yml: warning NA1013: There is no text ordner/brucke that the correction could be about. Rename it to ordner/bruecke.meta.yml if that text is meant, or remove it.",
            Assert.Single(_said));
    }

    [Fact]
    public void An_empty_one_states_nothing()
    {
        _folder.Write("a.txt", Text);
        _folder.Write("a.meta.yml", "# noch nichts\n");
        Assert.Equal("Die Donaubrücke wird saniert", Assert.Single(Articles()).Title.Value);
        Assert.Empty(_said);
    }

    [Fact]
    public void A_single_file_is_read_with_its_correction_too()
    {
        _folder.Write("a.txt", Text);
        _folder.Write("a.meta.yml", "title: Neu\n");
        var run = NewsArchive.Tests.Cli.Tool.Run(["extract", "a.txt"], "", _folder.Path);
        Assert.Contains("\"title\":\"Neu\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_remembers_the_text_notices_that_its_correction_came_changed_and_went()
    {
        _folder.Write("texte/a.txt", Text);
        Assert.Contains("Die Donaubrücke", Front(), StringComparison.Ordinal);
        _folder.Write("texte/a.meta.yml", "title: Eins\n");
        Assert.Contains("Eins", Front(), StringComparison.Ordinal);
        _folder.Write("texte/a.meta.yml", "title: Zwei\n");
        Assert.Contains("Zwei", Front(), StringComparison.Ordinal);

        // Even where all stamps are older than the build, and the same length is all that a look would see.
        _folder.Write("texte/a.meta.yml", "title: Drei\n");
        File.SetLastWriteTimeUtc(_folder["texte/a.meta.yml"], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("Drei", Front(), StringComparison.Ordinal);
        File.Delete(_folder["texte/a.meta.yml"]);
        Assert.Contains("Die Donaubrücke", Front(), StringComparison.Ordinal);
    }

    private string Front()
    {
        new Pipeline(new Settings(), diagnostic => _said.Add(diagnostic.ToString())).Build(_folder["texte"], _folder["site"], clean: false);
        return File.ReadAllText(_folder["site/index.html"]);
    }

    private ImmutableArray<Article> Articles()
    {
        var pipeline = new Pipeline(new Settings(), diagnostic => _said.Add(diagnostic.ToString()));
        return [.. FindFiles.Below(_folder.Path, diagnostic => _said.Add(diagnostic.ToString())).Readable.SelectMany(pipeline.ArticlesOf)];
    }
}
