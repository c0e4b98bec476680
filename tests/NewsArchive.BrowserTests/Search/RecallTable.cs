using System.Text;
using NewsArchive.Archive;
using NewsArchive.BrowserTests.Sites;
using NewsArchive.Tests.House;

namespace NewsArchive.BrowserTests.Search;

/// <summary>The cases of <c>recall.tsv</c>: one-line articles, and what queries must and must not find.</summary>
internal static class RecallTable
{
    /// <summary>Folder of the table, so that other programs can read it, too.</summary>
    public static readonly string File = Path.Combine(Repository.Root, "tests/NewsArchive.BrowserTests/Search/recall.tsv");

    private static IEnumerable<string[]> Rows(string kind) =>
        System.IO.File.ReadLines(File).Where(line => line.StartsWith(kind + "\t", StringComparison.Ordinal)).Select(line => line.Split('\t')[1..]);

    public static IEnumerable<RecallCase> Cases => Rows("q").Select(fields => new RecallCase(
        fields[0],
        [.. fields[1].Split(',')[0].Split('|', StringSplitOptions.RemoveEmptyEntries)],
        [.. fields[1].Split(',', '|').Where(id => id.Length > 0)],
        [.. fields[2].Split(',').Where(id => id.Length > 0)],
        fields[3]));

    /// <summary>Builds the site of the articles; each has its id as the name of its page.</summary>
    public static TestSite Build() => new("recall", new Settings { Title = "Suchproben", Language = "de" }, folder =>
    {
        foreach (var fields in Rows("d"))
        {
            var countries = fields.Length > 4 ? $"countries: [{fields[4]}]" : "countries: []";

            // Two words of the table are spelled with letter and accent apart, as some systems do.
            var text = fields[0] is "nfd" or "cafe" ? fields[3].Normalize(NormalizationForm.FormD) : fields[3];
            System.IO.File.WriteAllText(Path.Combine(folder, fields[0] + ".md"), $"---\ntitle: \"{fields[2]}\"\nslug: {fields[0]}\nlanguage: {fields[1]}\ndate: unknown\n{countries}\nmentioned: []\n---\n\n{text}\n");
        }
    });
}

/// <summary>A query with what must be found, which of it first, and what must not be found.</summary>
internal sealed record RecallCase(string Query, IReadOnlyList<string> Best, IReadOnlyList<string> Expected, IReadOnlyList<string> Forbidden, string Class);
