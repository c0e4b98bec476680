namespace NewsArchive.Tests.Cli;

/// <summary>Whatever a user gets wrong: a message that says what to do, the right exit code, no stack trace, nothing lost.</summary>
public sealed class WrongInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build --ouput x", "unknown option '--ouput'. Did you mean '--output'?")]
    [InlineData("biuld", "unknown command 'biuld'. Did you mean 'build'?")]
    [InlineData("build nowhere", "there is no input folder 'nowhere'")]
    [InlineData("build texte --jobs 0", "--jobs 0 is no number of threads")]
    [InlineData("build texte --base-url example.org", "--base-url 'example.org' is no web address")]
    [InlineData("build texte --theme nowhere", "there is no theme folder 'nowhere'")]
    [InlineData("build texte --config nowhere.yml", "there is no settings file 'nowhere.yml'")]
    [InlineData("build texte --output texte/site", "input and output must not lie in each other")]
    [InlineData("build texte/a.txt", "is a file. Give the folder that holds it")]
    [InlineData("extract nowhere.txt", "there is no file or folder 'nowhere.txt'")]
    [InlineData("extract texte --format xml", "there is no format 'xml'. Give --format jsonl or --format md.")]
    public void Wrong_usage_says_what_to_do_and_exits_with_2(string arguments, string message)
    {
        _folder.Write("texte/a.txt", "Titel\n\nText.");
        var run = Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["texte"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void An_unknown_setting_names_the_nearest_known_one_and_nothing_is_built()
    {
        _folder.Write("texte/a.txt", "Titel\n\nText.");
        _folder.Write("archive.yml", "title: Archiv\nlangage: de\n");
        var run = Run("build texte");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("archive.yml:2: error NA0002:", run.Error, StringComparison.Ordinal);
        Assert.Contains("language", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void An_empty_folder_gives_an_empty_site_and_a_warning()
    {
        Directory.CreateDirectory(_folder["texte"]);
        var run = Run("build texte");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("NA1001", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["output/index.html"]));
        Assert.Empty(NewsArchive.Tests.Site.Links.Broken(_folder["output"]));
    }

    [Fact]
    public void Broken_front_matter_names_file_and_line_and_the_rest_is_built()
    {
        _folder.Write("texte/gut.txt", "Titel\n\nEin Text über Polen.");
        _folder.Write("texte/kaputt.md", "---\ntitle: Ein Titel\ndate: [2024\n---\n\nText.\n");
        var run = Run("build texte");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"kaputt\.md:\d+: error NA1007:", run.Error);
        Assert.Contains("2 files: 2 became 2 articles, 0 left out; 1 error", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, Run("build texte --strict").ExitCode);
    }

    [Fact]
    public void A_file_that_is_no_text_is_left_out_and_counted()
    {
        _folder.Write("texte/gut.txt", "Titel\n\nEin Text über Polen.");
        _folder.Write("texte/bild.txt", [0x89, 0x50, 0x00, 0x01, 0x02]);
        var run = Run("build texte");
        Assert.Contains("bild.txt: error NA1004:", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 files: 1 became 1 article, 1 left out; 1 error, 0 warnings.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_is_counted_whatever_became_of_it()
    {
        _folder.Write("texte/gut.txt", "Titel\n\nEin Text über Polen.");
        _folder.Write("texte/gut.md", "# Derselbe Name");
        _folder.Write("texte/tabelle.xlsx", "PK");
        _folder.Write("texte/leer.txt", "");
        _folder.Write("texte/eins.md", "---\nslug: gleich\n---\n\nEin Text.\n");
        _folder.Write("texte/zwei.md", "---\nslug: gleich\n---\n\nEin anderer Text.\n");
        var run = Run("build texte");
        Assert.Contains("6 files: 2 became 2 articles, 4 left out; 3 errors, 1 warning.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_cannot_be_written_exits_with_3()
    {
        _folder.Write("texte/gut.txt", "Titel\n\nEin Text über Polen.");
        _folder.Write("datei", "keine Mappe");
        var run = Run("build texte --output datei/site");
        Assert.Equal(3, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_shows_the_commands() =>
        Assert.Contains("extract", Run("--help").Output, StringComparison.Ordinal);

    private Tool.Result Run(string arguments) => Tool.Run(arguments.Split(' '), "", _folder.Path);
}
