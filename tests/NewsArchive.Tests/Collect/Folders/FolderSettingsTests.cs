using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Tests.Site;

namespace NewsArchive.Tests.Collect.Folders;

public sealed class FolderSettingsTests
{
    private const string Prose = "Die Präsidenten beider Länder haben am Freitag in Astana miteinander gesprochen. Es ging um den Handel und um die Bahn.";

    // archive.yml; what is said of it.
    public static TheoryData<string, string> Faults => new()
    {
        { "folders:\n  a:\n    sorce: dpa", "archive.yml:3: error NA0002: There is no setting \"sorce\" here. Did you mean \"source\"?" },
        { "folders: [a]", "archive.yml:1: error NA0003: The setting \"folders\" cannot be [a]; it must be folders with their keys." },
        { "folders:\n  a: {language: deutsch sprache}", "archive.yml:2: error NA0003: The setting \"language\" cannot be \"deutsch sprache\"; it must be a language tag (BCP 47)." },
        { "columns: {txt: Inhalt}", "archive.yml:1: error NA0002: There is no setting \"txt\" here. Did you mean \"text\"?" },
        { "exclude: {a: b}", "archive.yml:1: error NA0003: The setting \"exclude\" cannot be {\"a\": b}; it must be a list of patterns." },
        { "folder:\n  a: {source: x}", "archive.yml:1: error NA0002: There is no setting \"folder\". Did you mean \"folders\"?" },
    };

    [Fact]
    public void What_is_set_for_a_folder_fills_what_the_files_leave_open_and_inner_folders_go_before()
    {
        var settings = Read("folders:\n  agenturen:\n    source: dpa\n    language: de-AT\n  agenturen/afp/:\n    source: AFP\n");
        using var site = BuiltSite.Of(settings, ("agenturen/a.md", "# Treffen hier\n\n" + Prose), ("agenturen/afp/b.md", "# Treffen dort\n\n" + Prose), ("agenturen/c.md", "---\nsource: Reuters\n---\n# Treffen da\n\n" + Prose), ("d.md", "# Treffen wo\n\n" + Prose));
        var twins = site.Files().Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value)).ToList();
        Assert.Equal("AFP dpa Reuters", string.Join(' ', twins.Select(twin => ValueOf(twin, "source")).OfType<string>().Order(StringComparer.OrdinalIgnoreCase)));
        Assert.Equal(3, twins.Count(twin => ValueOf(twin, "language") == "de-AT"));
        Assert.Contains("source: dpa", site.Pages().Single(page => page.Page.QuerySelector("h1")?.TextContent == "Treffen hier").Page.Body!.TextContent, StringComparison.Ordinal);
    }

    // The samples of the fuzzer: one file at least of each format.
    [Fact]
    public void A_folder_holds_every_format_side_by_side()
    {
        var samples = Path.Combine(House.Repository.Root, "tests", "NewsArchive.Fuzz", "samples");
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(samples).Where(file => Path.GetFileName(file) != "archive.yml"))
        {
            folder.Write($"{Path.GetExtension(file)[1..]}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        using var site = BuiltSite.OfFolder(folder.Path, new Settings { MergeCopies = false });
        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic.Kind.Severity == Severity.Error);
        var sources = site.Files().Where(file => file.Key.StartsWith("articles/", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal)).Select(file => ValueOf(Encoding.UTF8.GetString(file.Value), "id")!.Trim('"').Split('#')[0]).ToHashSet(StringComparer.Ordinal);
        var names = Directory.EnumerateFiles(samples).Select(Path.GetFileName).OfType<string>().Where(name => name != "archive.yml").ToList();
        Assert.Equal([], names.Select(name => $"{Path.GetExtension(name)[1..]}/{Path.GetFileNameWithoutExtension(name)}").Where(name => !sources.Contains(name)));
        Assert.Equal([], ReadDocuments.Extensions.Select(FamilyOf).Except(names.Select(name => FamilyOf(Path.GetExtension(name)))));

        static string FamilyOf(string extension) => extension switch { ".markdown" or ".mdown" or ".mkd" => ".md", ".mht" => ".mhtml", ".text" => ".txt", ".ndjson" => ".jsonl", ".tsv" => ".csv", ".atom" or ".rss" or ".rdf" => ".xml", _ => extension };
    }

    [Fact]
    public void Globs_choose_the_files_and_what_is_left_out_is_counted()
    {
        var settings = Read("exclude: [\"**/README.md\"]\nfolders:\n  roh:\n    include: [\"**/*.txt\"]\n    exclude: [entwuerfe/]\n");
        using var folder = new TemporaryFolder();
        foreach (var path in new[] { "README.md", "a.md", "roh/a.txt", "roh/b.md", "roh/entwuerfe/c.txt", "roh/tief/d.txt" })
        {
            folder.Write(path, "x");
        }

        var diagnostics = new List<Diagnostic>();
        Assert.Equal(["a.md", "roh/a.txt", "roh/tief/d.txt"], FindFiles.Below(folder.Path, settings, diagnostics.Add).Readable.Select(file => file.Path));
        Assert.Equal(["archive.yml: note NA1030: 1 file is left out", "archive.yml:3: note NA1030: 2 files below roh/ are left out"], diagnostics.Order().Select(diagnostic => diagnostic.ToString().Split(" by ")[0]));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_of_the_settings()
    {
        using var site = BuiltSite.Of(Read("folders:\n  agentruen: {source: dpa}"), ("agenturen/a.txt", Prose));
        Assert.Contains(site.Diagnostics, diagnostic => diagnostic.ToString().StartsWith("archive.yml:2: error NA0003: There is no file below the folder agentruen/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Unknown_keys_and_values_are_errors(string yaml, string message)
    {
        var diagnostics = new List<Diagnostic>();
        ReadSettings.FromBytes(Encoding.UTF8.GetBytes(yaml), "archive.yml", diagnostics.Add);
        Assert.StartsWith(message, Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    private static Settings Read(string yaml) => ReadSettings.FromBytes(Encoding.UTF8.GetBytes(yaml), "archive.yml", diagnostic => Assert.Fail(diagnostic.ToString()));

    private static string? ValueOf(string twin, string key) => twin.Split('\n').Where(line => line.StartsWith(key + ": ", StringComparison.Ordinal)).Select(line => line[(key.Length + 2)..]).FirstOrDefault();
}
