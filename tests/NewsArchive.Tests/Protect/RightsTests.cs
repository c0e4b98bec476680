using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Extract;
using NewsArchive.Protect;

namespace NewsArchive.Tests.Protect;

/// <summary>Which rights an article has in the end, from its file, its folder and its source.</summary>
public sealed class RightsTests
{
    private const string Settings = """
        rights: full
        sources:
          dpa: {rights: excerpt}
          Reuters: {rights: metadata, embargo: 2026-12-01}
        folders:
          intern: {rights: private}
          agenturen: {rights: metadata, embargo: "2026-12-24"}
        """;

    // File, front matter -> rights, embargo, diagnostics.
    public static TheoryData<string, string, string, string?, string> Cases => new()
    {
        { "a.md", "title: T", "full", null, "" },
        { "a.md", "rights: excerpt", "excerpt", null, "" },
        { "a.md", "rights: Private", "private", null, "" },
        { "a.md", "embargo: 2026-12-01", "full", "2026-12-01", "" },
        { "a.md", "embargo: \"2026-12-01\"", "full", "2026-12-01", "" },

        // A key without a value is a place kept for one.
        { "a.md", "rights:", "full", null, "" },

        // What cannot be understood is private.
        { "a.md", "rights: exerpt", "private", null, "NA2006" },
        { "a.md", "rights: none", "private", null, "NA2006" },
        { "a.md", "rights: [full, excerpt]", "private", null, "NA2006" },
        { "a.md", "embargo: 2026-12", "private", null, "NA2006" },
        { "a.md", "embargo: 2026-12-01~", "private", null, "NA2006" },
        { "a.md", "embargo: morgen", "private", null, "NA2006" },
        { "a.md", "rights: full\nembargo: 1.12.2026", "private", null, "NA2006" },

        // Folders: the inner one goes before; what the article states, before both.
        { "intern/a.md", "title: T", "private", null, "" },
        { "intern/a.md", "rights: full", "full", null, "" },
        { "agenturen/a.md", "title: T", "metadata", "2026-12-24", "" },
        { "agenturen/a.md", "embargo: 2026-01-01", "metadata", "2026-01-01", "" },

        // Sources: alone, among others, within a compound with a hyphen; the stricter of folder and source.
        { "a.md", "source: dpa", "excerpt", null, "" },
        { "a.md", "source: AFP/DPA", "excerpt", null, "" },
        { "a.md", "source: dpa-infocom", "excerpt", null, "" },
        { "a.md", "source: dpadata", "full", null, "" },
        { "a.md", "source: Reuters, dpa", "metadata", "2026-12-01", "" },
        { "a.md", "source: dpa\nrights: full", "full", null, "" },
        { "intern/a.md", "source: dpa", "private", null, "" },
        { "agenturen/a.md", "source: Reuters", "metadata", "2026-12-24", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rights_are_those_of_the_article_or_the_strictest_around_it(string path, string frontMatter, string rights, string? embargo, string codes)
    {
        var said = new List<Diagnostic>();
        var settings = ReadSettings.FromBytes(Encoding.UTF8.GetBytes(Settings), "archive.yml", said.Add);
        Assert.Empty(said);
        var article = Read(path, $"---\n{frontMatter}\n---\n\nEin Satz. Und noch einer.\n", settings, said);
        Assert.Equal((rights, embargo), (RightsWords.Of(article.Rights?.Value ?? PublicationRights.Full), article.Embargo?.Value.ToString()));
        Assert.Equal(codes, string.Join(' ', said.Select(diagnostic => diagnostic.Kind.Code)));
    }

    [Theory]
    [InlineData("rights: exerpt", 1)]
    [InlineData("embargo: 2026", 1)]
    [InlineData("folders:\n  a: {rights: none}", 2)]
    [InlineData("sources:\n  dpa: {right: full}", 2)]
    [InlineData("sources:\n  dpa: {rights: [full, private]}", 2)]
    [InlineData("sources: dpa", 1)]
    [InlineData("sources:\n  dpa:", 2)]
    [InlineData("excerpt-length: 10", 1)]
    public void Wrong_settings_are_errors_with_their_line(string settings, int line)
    {
        var said = new List<Diagnostic>();
        ReadSettings.FromBytes(Encoding.UTF8.GetBytes(settings), "archive.yml", said.Add);
        var wrong = Assert.Single(said);
        Assert.Equal((Severity.Error, line), (wrong.Kind.Severity, wrong.Line));
    }

    [Theory]
    [InlineData("{\"text\": \"Ein Satz.\", \"rights\": \"private\"}", "private", null)]
    [InlineData("{\"text\": \"Ein Satz.\", \"rights\": \"Copyright 2024 dpa\"}", "full", null)]
    [InlineData("{\"text\": \"Ein Satz.\", \"rights\": \"privat\"}", "private", null)]
    [InlineData("{\"text\": \"Ein Satz.\", \"embargoed\": \"2026-12-01T06:00:00Z\"}", "full", "2026-12-02")]
    [InlineData("{\"text\": \"Ein Satz.\", \"sperrfrist\": \"2026-12-01\"}", "full", "2026-12-01")]
    public void Records_have_rights_too(string record, string rights, string? embargo)
    {
        var article = Read("a.jsonl", record + "\n", new Settings(), []);
        Assert.Equal((rights, embargo), (RightsWords.Of(article.Rights?.Value ?? PublicationRights.Full), article.Embargo?.Value.ToString()));
    }

    [Fact]
    public void Markdown_keeps_rights_and_embargo()
    {
        var article = Read("a.md", "---\nrights: excerpt\nembargo: 2026-12-01\n---\n\nEin Satz.\n", new Settings(), []);
        var again = Read("b.md", NewsArchive.Format.FormatArticle.ToMarkdown(article).Markdown, new Settings(), []);
        Assert.Equal((article.Rights!.Value, article.Embargo!.Value), (again.Rights!.Value, again.Embargo!.Value));
    }

    private static Article Read(string path, string text, Settings settings, List<Diagnostic> said)
    {
        using var folder = new TemporaryFolder();
        folder.Write(path, text);
        var file = Assert.Single(FindFiles.Below(folder.Path, settings, _ => { }).Readable);
        var document = Assert.Single(ReadDocuments.From(file, said.Add));
        return ApplyRights.To(ExtractArticle.From(document, said.Add)!, settings.Sources);
    }
}
