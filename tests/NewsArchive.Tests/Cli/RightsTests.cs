namespace NewsArchive.Tests.Cli;

/// <summary>Rights as a user of the command line meets them.</summary>
public sealed class RightsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RightsTests()
    {
        _folder.Write("seeds/offen.txt", "Brücke wird saniert\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke über die Donau.\n");
        _folder.Write("seeds/sperre.txt", "Gipfel in Astana vereinbart\n\nAstana, 15. September 2024. Die Präsidenten von Kasachstan und Usbekistan vereinbarten ein Treffen im Dezember.\n");
        _folder.Write("seeds/sperre.meta.yml", "embargo: 2026-12-01\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_public_site_says_for_which_day_it_was_built()
    {
        var run = Run("build", "--profile", "public", "--as-of", "2026-11-30");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2 files: 1 became 1 article, 1 left out;", run.Output, StringComparison.Ordinal);
        Assert.Contains("For everybody, as of 2026-11-30: 1 whole, 0 excerpts, 0 with their facts alone, 1 withheld.", run.Output, StringComparison.Ordinal);
        Assert.Contains("as of 2026-12-01: 2 whole", Run("build", "--profile", "public", "--as-of", "2026-12-01").Output, StringComparison.Ordinal);

        // Without a day it is today.
        Assert.Matches("as of 20[0-9]{2}-[0-9]{2}-[0-9]{2}: ", Run("build", "--profile", "public").Output);
    }

    [Theory]
    [InlineData("--profile secret", "there is no profile 'secret'. Give --profile all or --profile public.")]
    [InlineData("--profile publik", "there is no profile 'publik'. Did you mean --profile public?")]
    [InlineData("--profile public --as-of tomorrow", "--as-of 'tomorrow' is no day. Give one like 2026-12-01.")]
    [InlineData("--profile public --as-of 2026-02-30", "--as-of '2026-02-30' is no day.")]
    [InlineData("--as-of 2026-12-01", "Give --profile public with it.")]
    public void Wrong_options_say_what_is_right(string options, string message)
    {
        foreach (var command in (string[])["build", "check"])
        {
            var run = Run([command, .. options.Split(' ')]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(_folder["output"]));
    }

    [Fact]
    public void The_desks_own_site_is_not_deployed_and_check_says_why()
    {
        Assert.Equal(0, Run("build").ExitCode);
        var deploy = Run("deploy", "--to", "web");
        Assert.Equal(3, deploy.ExitCode);
        Assert.Contains("shows more of 1 article than rights and embargoes allow", deploy.Error, StringComparison.Ordinal);
        Assert.Contains("newsarchive build --profile public", deploy.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["web"]));
        var pack = Run("pack");
        Assert.Equal(0, pack.ExitCode);
        Assert.Contains("Do not pass the file on", pack.Error, StringComparison.Ordinal);
        var check = Run("check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("NA6011", check.Output, StringComparison.Ordinal);
        Assert.Contains("under embargo until 2026-12-01", check.Output, StringComparison.Ordinal);

        // The same folder, built again for everybody.
        Assert.Equal(0, Run("build", "--profile", "public", "--as-of", "2026-11-30").ExitCode);
        Assert.Equal(0, Run("deploy", "--to", "web").ExitCode);
        Assert.Equal(0, Run("check", "--profile", "public", "--as-of", "2026-11-30").ExitCode);
        Assert.DoesNotContain(TemporaryFolder.FilesOf(_folder["web"]), file => System.Text.Encoding.UTF8.GetString(file.Value).Contains("Usbekistan vereinbarten", StringComparison.Ordinal));
    }

    [Fact]
    public void An_archive_that_is_public_by_its_settings_is_built_and_checked_so_unless_somebody_asks_otherwise()
    {
        _folder.Write("archive.yml", "profile: public\n");
        Assert.Contains("as of 2026-11-30: 1 whole, 0 excerpts, 0 with their facts alone, 1 withheld.", Run("build", "--as-of", "2026-11-30").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "--as-of", "2026-11-30").ExitCode);
        Assert.Equal(0, Run("deploy", "--to", "web").ExitCode);
        Assert.Contains("2 files: 2 became 2 articles", Run("build", "--profile", "all").Output, StringComparison.Ordinal);

        // A slip in the word builds nothing at all, and nothing for the wrong people.
        _folder.Write("archive.yml", "profile: publik\n");
        var run = Run("build", "--output", "anderswo");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("archive.yml:1: error NA0003", run.Error, StringComparison.Ordinal);
        Assert.Contains("profile: public", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["anderswo"]));
    }

    [Fact]
    public void A_leak_ends_build_and_check_with_1_and_names_file_and_article()
    {
        _folder.Write("theme/about.hbs", "{{#> layout}}<p>Die Präsidenten von Kasachstan und Usbekistan vereinbarten ein Treffen im Dezember.</p>{{/layout}}\n");
        string[] options = ["--profile", "public", "--as-of", "2026-11-30", "--theme", "theme"];
        var build = Run(["build", .. options]);
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("sperre.txt: error NA3030: Text of \"sperre\" (private) stands in about.html of the site.", build.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing of it was written", build.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
        var check = Run(["check", .. options]);
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("NA3030", check.Output, StringComparison.Ordinal);
        Assert.Contains("seeds/sperre.txt", check.Output, StringComparison.Ordinal);
    }

    private Tool.Result Run(params string[] arguments) => Tool.Run(arguments, "", _folder.Path);
}
