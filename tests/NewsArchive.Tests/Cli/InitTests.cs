using System.Text.RegularExpressions;
using NewsArchive.Collect;

namespace NewsArchive.Tests.Cli;

/// <summary><c>newsarchive init</c>: the folder that it makes works at once, and nothing that was there is touched.</summary>
public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("de", "seeds/beispiel.txt", "AT,SK")]
    [InlineData("en", "seeds/sample.txt", "AT,SK")]
    public void A_new_folder_builds_at_once_without_a_complaint(string language, string sample, string countries)
    {
        Assert.Equal(0, Run("init", "archiv", "--language", language, "--title", "Donau: \"Texte\"").ExitCode);
        Assert.Equal([".github/workflows/publish.yml", ".gitignore", "README.md", "archive.yml", sample], TemporaryFolder.FilesOf(_folder["archiv"]).Keys);
        var build = Tool.Run(["build", "--strict"], "", _folder["archiv"]);
        Assert.Equal(0, build.ExitCode);
        Assert.Contains("1 file: 1 became 1 article, 0 left out; 0 errors, 0 warnings.", build.Output, StringComparison.Ordinal);
        Assert.Contains("Donau: &quot;Texte&quot;", File.ReadAllText(_folder["archiv/output/index.html"]), StringComparison.Ordinal);

        // What the sample shows: a title, a byline, a day, and the countries it is about.
        var record = Tool.Run(["extract", sample], "", _folder["archiv"]).Output;
        Assert.Contains("\"date\":\"2024-09-14\"", record, StringComparison.Ordinal);
        Assert.Matches("\"author\":(\\[)?\"Eri[ck]a ", record);
        Assert.Contains($"\"main\":[{string.Join(',', countries.Split(',').Select(code => $"\"{code}\""))}]", record, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_is_kept_and_no_sample_is_put_among_texts()
    {
        _folder.Write("archive.yml", "title: Meins\n");
        _folder.Write("README.md", "Meins\n");
        _folder.Write("seeds/text.txt", "Meins\n");
        var run = Run("init");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"kept  {Path.Combine(".", "archive.yml")}", run.Output, StringComparison.Ordinal);
        Assert.Equal("title: Meins\n", File.ReadAllText(_folder["archive.yml"]));
        Assert.Equal("Meins\n", File.ReadAllText(_folder["README.md"]));
        Assert.Equal(["text.txt"], Directory.EnumerateFiles(_folder["seeds"]).Select(Path.GetFileName));
        var before = TemporaryFolder.FilesOf(_folder.Path);
        Assert.DoesNotContain("made", Run("init").Output, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.FilesOf(_folder.Path));
    }

    [Fact]
    public void What_can_be_made_again_is_not_committed()
    {
        Run("init");
        var before = Directory.EnumerateFileSystemEntries(_folder.Path).ToList();
        Assert.All((string[])["build", "pack", "epub"], command => Assert.Equal(0, Run(command).ExitCode));
        var made = Directory.EnumerateFileSystemEntries(_folder.Path).Except(before, StringComparer.Ordinal).ToList();
        Assert.Equal(3, made.Count);
        var ignored = File.ReadAllLines(_folder[".gitignore"]);
        Assert.All(made, path => Assert.Contains("/" + Path.GetFileName(path) + (Directory.Exists(path) ? "/" : ""), ignored));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_setting_that_the_file_offers_is_one(string language)
    {
        Run("init", "--language", language);
        var offered = Regex.Replace(File.ReadAllText(_folder["archive.yml"]), "^# (?=[a-z-]+: )", "", RegexOptions.Multiline);
        var file = _folder.Write("all.yml", offered);
        Assert.Equal(9, offered.Split('\n').Count(line => line.Length > 0 && line[0] != '#'));
        ReadSettings.From(file, "all.yml", diagnostic => Assert.Fail(diagnostic.ToString()));
    }

    [Theory]
    [InlineData("'file' is not a folder", "init", "file")]
    [InlineData("there are no templates in 'fr'. Give --language de or --language en.", "init", "--language", "fr")]
    [InlineData("--tool 'x y' is no repository on GitHub. Give it as OWNER/NAME.", "init", "--tool", "x y")]
    public void Wrong_usage_makes_nothing(string message, params string[] arguments)
    {
        _folder.Write("file", "");
        var run = Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void The_workflow_builds_the_folder_that_it_lies_in()
    {
        Run("init", "--tool", "owner/newsarchive");
        var workflow = Workflow.Read(_folder[".github/workflows/publish.yml"]);
        Assert.Equal("owner/newsarchive", workflow.Environment["NEWSARCHIVE_TOOL"]);
        Assert.Equal(0, workflow.RunStep("The tool's repository is known", _folder.Path).ExitCode);
        var site = workflow.RunStep("The site", _folder.Path, ("BASE_URL", "https://name.github.io/archiv/"));
        Assert.True(site.ExitCode == 0, site.Error);
        Assert.Contains("https://name.github.io/archiv/", File.ReadAllText(_folder["site/sitemap.xml"]), StringComparison.Ordinal);
        var check = workflow.RunStep("The check", _folder.Path, ("BASE_URL", "https://name.github.io/archiv/"));
        Assert.Equal((0, "", ""), (check.ExitCode, check.Output, check.Error));
    }

    [Fact]
    public void A_workflow_that_does_not_know_the_tool_says_what_to_set()
    {
        Run("init");
        var workflow = Workflow.Read(_folder[".github/workflows/publish.yml"]);
        var step = workflow.RunStep("The tool's repository is known", _folder.Path, ("NEWSARCHIVE_TOOL", ""));
        Assert.Equal(1, step.ExitCode);
        Assert.Contains("NEWSARCHIVE_TOOL", step.Output, StringComparison.Ordinal);
    }

    private Tool.Result Run(params string[] arguments) => Tool.Run(arguments, "", _folder.Path);
}
