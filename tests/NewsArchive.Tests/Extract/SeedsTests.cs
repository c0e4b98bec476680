using NewsArchive.Archive;
using NewsArchive.Extract;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Extract;

/// <summary>What a careful reader finds in the five seeds, field by field; countries have a test of their own.</summary>
public sealed class SeedsTests
{
    /// <summary>File, title (null: derived from the first sentence), how the derived title begins, date, author, source, headings, text that must not be in the body.</summary>
    public static TheoryData<string, string?, string?, string?, string?, string?, string, string> Gold() => new()
    {
        {
            "000_afc9c6157913510d", "Putin: Russland ist bereit für neue Großprojekte mit Kasachstan", null, null, "Johannes Krüger", null,
            "", "Die mobile Version verlassen|von Johannes Krüger"
        },
        {
            "001_94b1cc554483f6d7", null, "Russland hat am Dienstag (26.11.2024) zwei weitere Angriffe", "2024-11-26", null, "Agenturen",
            "", "Quelle: Agenturen"
        },
        {
            "002_bc673164e3b12ec4", null, "Präsident Putin möchte seine Beziehung zu Kasachstan stärken", "2024-11", null, null,
            "Das Wichtigste in Kürze|Kasachstan: Zwischen Westen und Osten|Kasachstans Abhängigkeit von Russland|Multipolare Weltordnung: Russland und Kasachstan an \"vorderster Front\"",
            "date 2024-11|Im Video: Kasachstans Präsident zu Scholz: Russland ist unbesiegbar"
        },
        {
            "003_f8e56c5dc11d79de", "Kasachstan und Aserbaidschan stärken ihre Beziehungen für umfangreiche globale Infrastruktur- und Energieprojekte", null, null, null, null,
            "Frieden im Südkaukasus ist ein „Neuanfang“ für die Region", ""
        },
        {
            "004_c523534ccc35d76b", "Kasachstan und Japan intensivieren Wirtschaftsbeziehungen vor japanischem Premierministerbesuch", null, "XXXX-08-02", null, null,
            "", ""
        },
    };

    [Theory]
    [MemberData(nameof(Gold))]
    public void A_seed_is_read_as_a_careful_reader_would(string id, string? title, string? derived, string? date, string? author, string? source, string headings, string notInBody)
    {
        var article = Read(id);
        var body = string.Join('\n', article.Blocks.Select(block => block.Text));

        Assert.Equal(title is null ? Standing.Derived : Standing.Read, article.Title.Evidence.Standing);
        Assert.StartsWith(title ?? derived!, article.Title.Value, StringComparison.Ordinal);
        Assert.Equal(date, article.Date?.Value.ToString());
        Assert.Equal(author, article.Authors.Length == 0 ? null : string.Join(", ", article.Authors.Select(name => name.Value)));
        Assert.Equal(source, article.Source?.Value);
        Assert.Equal("de", article.Language?.Value);
        Assert.Equal(headings, string.Join('|', article.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Text)));
        Assert.All(notInBody.Split('|', StringSplitOptions.RemoveEmptyEntries), text => Assert.DoesNotContain(text, body, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Gold))]
    public void Nothing_of_a_seed_is_lost(string id, string? title, string? derived, string? date, string? author, string? source, string headings, string notInBody)
    {
        _ = (title, derived, date, author, source, headings, notInBody);
        var article = Read(id);
        var kept = string.Concat(article.Blocks.Select(block => block.Text).Concat(article.Omissions.Select(omission => omission.Text)).Append(article.Title.Value).Select(Letters));

        foreach (var line in File.ReadLines(Path.Combine(Repository.Seeds, id + ".txt")))
        {
            foreach (var word in line.Split(' ').Select(Letters).Where(word => word.Length > 0))
            {
                Assert.Contains(word, kept, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_day_in_the_third_seed_stays_a_candidate()
    {
        var candidate = Assert.Single(Read("002_bc673164e3b12ec4").Candidates, candidate => candidate.Field == "date");

        Assert.Equal("XXXX-11-27", candidate.Value);
    }

    private static Article Read(string id) =>
        ExtractArticle.From(Pasted.Of(File.ReadAllText(Path.Combine(Repository.Seeds, id + ".txt"))) with { Id = id }, diagnostic => Assert.Fail(diagnostic.ToString()))!;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
