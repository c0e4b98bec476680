using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.Publish.Deploy;

/// <summary>Whatever is not as it must be: a message that says what to do, the exit code, and nothing is pushed, written or lost.</summary>
public sealed class DeployWrongTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DeployWrongTests()
    {
        _folder.Write("seeds/a.txt", "Die Donaubrücke wird saniert\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke.\n");
        Assert.Equal(0, Run(["build"]).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_git_there_is_a_folder_to_deploy_to()
    {
        var run = Run(["deploy"], ("PATH", _folder["leer"]));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("there is no git on this machine. Install it (https://git-scm.com), or deploy to a folder", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run(["deploy", "--to", "kopie"], ("PATH", _folder["leer"])).ExitCode);
    }

    [Fact]
    public void Without_a_repository_or_a_remote_the_way_out_is_named()
    {
        Refused("there is no git repository here, so there is no remote 'origin'", "deploy");
        var own = GitRepository.WithTree(_folder.Path);
        Refused("the repository here has no remote 'origin'. Add it (git remote add origin ADDRESS)", "deploy");
        own.Run("remote", "add", "origin", _folder["fort.git"]);
        Refused("cannot be read", "deploy");
        Refused("'a..b' is no name that a branch can have", "deploy", "--branch", "a..b");
        Refused("'-x' is no remote", "deploy", "--remote=-x");
    }

    [Fact]
    public void Without_a_repository_an_address_will_do()
    {
        var remote = GitRepository.Bare(_folder["remote.git"]);
        Assert.Equal(0, Run(["deploy", "--remote", "remote.git"]).ExitCode);
        Assert.Contains(".nojekyll", remote.FilesOf("gh-pages"));
        Assert.False(Directory.Exists(_folder[".git"]));
    }

    [Fact]
    public void A_push_that_the_remote_refuses_changes_nothing()
    {
        var remote = GitRepository.Bare(_folder["remote.git"]);
        _folder.WriteScript("remote.git/hooks/pre-receive", "#!/bin/sh\necho 'You shall not push.' >&2\nexit 1\n");
        Refused("was refused, nothing changed", "deploy", "--remote", remote.Folder);
        Assert.Equal("", remote.Run("for-each-ref"));
    }

    [Fact]
    public void Half_a_site_is_not_deployed()
    {
        Refused("there is no site in", "deploy", "leer");
        _folder.Write("output/.newsarchive/unfinished", "");
        Refused("did not come to its end. Build it again.", "deploy");
        File.Delete(_folder["output/.newsarchive/unfinished"]);
        File.Delete(_folder["output/about.html"]);
        File.AppendAllText(_folder["output/index.html"], "<p>Von Hand</p>");
        Refused("are not as the build left them: about.html, index.html. A build would overwrite what was changed", "deploy");
        Assert.EndsWith("<p>Von Hand</p>", File.ReadAllText(_folder["output/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gets_only_what_changed_and_keeps_what_is_not_of_the_site()
    {
        _folder.Write("kopie/fremd.html", "Fremd");
        Assert.Matches(@"^deployed to kopie: \d+ added, 0 changed, 0 removed", Run(["deploy", "--to", "kopie"]).Output);
        var site = TemporaryFolder.FilesOf(_folder["output"]);
        Assert.Equal(site.Append(new("fremd.html", "Fremd"u8.ToArray())).OrderBy(file => file.Key, StringComparer.Ordinal), TemporaryFolder.FilesOf(_folder["kopie"]));

        var before = File.GetLastWriteTimeUtc(_folder["kopie/404.html"]);
        File.Delete(_folder["seeds/a.txt"]);
        _folder.Write("seeds/b.txt", "Die Fähre fährt\n\nBratislava, 15. September 2024. Die Slowakei richtet eine Fähre ein.\n");
        Run(["build"]);
        Assert.Matches(@"^would deploy to kopie: [1-9]\d* added, [1-9]\d* changed, [1-9]\d* removed", Run(["deploy", "--to", "kopie", "-n"]).Output);
        Run(["deploy", "--to", "kopie"]);
        Assert.Equal(
            TemporaryFolder.FilesOf(_folder["output"]).Append(new("fremd.html", "Fremd"u8.ToArray())).OrderBy(file => file.Key, StringComparer.Ordinal),
            TemporaryFolder.FilesOf(_folder["kopie"]));
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder["kopie/404.html"]));
    }

    [Theory]
    [InlineData("--cname 'x' is no domain", "--cname", "x")]
    [InlineData("--cname is for branches", "--cname", "a.example.org", "--to", "kopie")]
    [InlineData("must not lie in each other", "--to", "output/kopie")]
    public void Wrong_usage_exits_with_2(string message, params string[] options)
    {
        var run = Run(["deploy", .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private void Refused(string message, params string[] arguments)
    {
        var run = Run(arguments);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private Tool.Result Run(string[] arguments, params (string, string)[] environment) => Tool.Run(arguments, "", _folder.Path, [.. GitRepository.Environment, .. environment]);
}
