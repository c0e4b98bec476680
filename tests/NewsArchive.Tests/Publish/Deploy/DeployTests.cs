using System.Diagnostics;
using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.Publish.Deploy;

/// <summary><c>newsarchive deploy</c> with real git and a real remote: the site arrives whole, and nothing else changes anywhere.</summary>
public sealed class DeployTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly GitRepository _remote;
    private readonly GitRepository _own;

    public DeployTests()
    {
        _remote = GitRepository.Bare(_folder["remote.git"]);
        _own = GitRepository.WithTree(_folder["archiv"]);
        _own.Run("remote", "add", "origin", _remote.Folder);
        _own.Commit(("seeds/a.txt", "Die Donaubrücke wird saniert\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke.\n"), (".gitignore", "output/\n"));
        _own.Run("push", "-q", "origin", "main");
        Assert.Equal(0, Run("build").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_site_becomes_one_commit_and_the_own_repository_stays_as_it_is()
    {
        // Work that is half done: staged, changed and new files.
        File.WriteAllText(_folder["archiv/seeds/a.txt"], "Staged\n");
        _own.Run("add", "seeds/a.txt");
        File.WriteAllText(_folder["archiv/seeds/a.txt"], "Changed\n");
        File.WriteAllText(_folder["archiv/seeds/neu.txt"], "New\n");
        var before = _own.State();

        var run = Run("deploy");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^deployed to gh-pages of origin: \d+ added, 0 changed, 0 removed, \d+ files\.\n$", run.Output);
        Assert.Equal(before, _own.State());
        Assert.Equal("1", _remote.Run("rev-list", "--count", "gh-pages"));
        Assert.Equal(SiteFiles().Append(".nojekyll").Order(StringComparer.Ordinal), _remote.FilesOf("gh-pages").Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllText(_folder["archiv/output/index.html"]).TrimEnd('\n'), _remote.Run("show", "gh-pages:index.html"));
    }

    [Fact]
    public void Deployed_again_it_is_one_commit_still_and_what_did_not_change_is_not_pushed()
    {
        Run("deploy");
        var first = _remote.Run("rev-parse", "gh-pages");
        Assert.Equal("gh-pages of origin is as the site is already.\n", Run("deploy").Output);
        Assert.Equal(first, _remote.Run("rev-parse", "gh-pages"));

        File.WriteAllText(_folder["archiv/seeds/b.txt"], "Die Fähre fährt\n\nBratislava, 15. September 2024. Die Slowakei richtet eine Fähre ein.\n");
        Run("build");
        Assert.Matches(@"^would deploy to gh-pages of origin: [1-9]\d* added, [1-9]\d* changed, \d+ removed", Run("deploy", "--dry-run").Output);
        Assert.Equal(first, _remote.Run("rev-parse", "gh-pages"));
        Assert.Equal(0, Run("deploy").ExitCode);
        Assert.Equal("1", _remote.Run("rev-list", "--count", "gh-pages"));
        Assert.Equal(SiteFiles().Append(".nojekyll").Order(StringComparer.Ordinal), _remote.FilesOf("gh-pages").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_domain_is_written_and_one_that_was_set_elsewhere_is_kept()
    {
        Run("deploy", "--cname", "archiv.example.org");
        Assert.Equal("archiv.example.org", _remote.Run("show", "gh-pages:CNAME"));

        // As GitHub does it when the domain is changed in its settings.
        var clone = Clone();
        clone.Commit(("CNAME", "neu.example.org\n"));
        clone.Run("push", "-q", "origin", "HEAD:gh-pages");
        Run("build", "--base-url", "https://neu.example.org/");
        Assert.Equal(0, Run("deploy").ExitCode);
        Assert.Equal("neu.example.org", _remote.Run("show", "gh-pages:CNAME"));
    }

    [Fact]
    public void What_somebody_else_put_into_the_branch_is_not_lost()
    {
        Run("deploy");
        var clone = Clone();
        var theirs = clone.Commit(("wichtig.txt", "Nur hier\n"), ("index.html", "Von Hand\n"));
        clone.Run("push", "-q", "origin", "HEAD:gh-pages");
        var run = Run("deploy");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("they would be lost: index.html, wichtig.txt. Give another --branch, or --replace", run.Error, StringComparison.Ordinal);
        Assert.Equal(theirs, _remote.Run("rev-parse", "gh-pages"));

        Assert.Equal(0, Run("deploy", "--replace").ExitCode);
        Assert.DoesNotContain("wichtig.txt", _remote.FilesOf("gh-pages"));
    }

    [Fact]
    public void The_branch_with_the_texts_is_refused()
    {
        var here = Run("deploy", "--branch", "main");
        Assert.Equal(3, here.ExitCode);
        Assert.Contains("main is the branch that is checked out here", here.Error, StringComparison.Ordinal);

        _own.Run("switch", "-q", "-c", "other");
        var there = Run("deploy", "--branch", "main");
        Assert.Equal(3, there.ExitCode);
        Assert.Contains("they would be lost: .gitignore, seeds/a.txt", there.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_who_deploy_at_once_one_wins_and_the_other_is_told()
    {
        Run("deploy");
        File.WriteAllText(_folder["archiv/seeds/b.txt"], "Die Fähre fährt\n\nBratislava, 15. September 2024. Die Slowakei richtet eine Fähre ein.\n");
        Run("build");
        Run("build", "--output", "andere", "--base-url", "https://example.org/");
        using var one = Start("deploy");
        using var other = Start("deploy", "andere");
        var errors = new[] { one.StandardError.ReadToEndAsync(), other.StandardError.ReadToEndAsync() };
        one.WaitForExit();
        other.WaitForExit();

        // Either they met, or the second came after the first: then both went well, one after the other.
        var codes = new[] { one.ExitCode, other.ExitCode };
        Assert.Contains(0, codes);
        Assert.All(codes.Zip(errors), pair => Assert.True(pair.First == 0 || (pair.First == 3 && pair.Second.Result.Contains("at the same time; theirs stands", StringComparison.Ordinal)), pair.Second.Result));
        Assert.Equal("1", _remote.Run("rev-list", "--count", "gh-pages"));
        _remote.Run("fsck", "--strict");
    }

    [Fact]
    public void One_who_was_overtaken_after_looking_is_told()
    {
        Run("deploy");
        Run("build", "--base-url", "https://example.org/");

        // The remote changes between the look and the push.
        _folder.WriteScript("bin/git", $"#!/bin/sh\nif [ \"$1\" = push ]; then git --git-dir='{_remote.Folder}' update-ref refs/heads/gh-pages main; fi\nexec /usr/bin/git \"$@\"\n");
        var run = Tool.Run(["deploy"], "", _own.Folder, [.. GitRepository.Environment, ("PATH", $"{_folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}")]);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("somebody else deployed to gh-pages of origin at the same time; theirs stands", run.Error, StringComparison.Ordinal);
        Assert.Equal(_remote.Run("rev-parse", "main"), _remote.Run("rev-parse", "gh-pages"));
    }

    private List<string> SiteFiles() => [.. TemporaryFolder.FilesOf(_folder["archiv/output"]).Keys];

    private GitRepository Clone()
    {
        _remote.Run("clone", "-q", "-b", "gh-pages", _remote.Folder, _folder["klon"]);
        return new GitRepository(_folder["klon"]);
    }

    private Tool.Result Run(params string[] arguments) => Tool.Run(arguments, "", _own.Folder, GitRepository.Environment);

    private Process Start(params string[] arguments) => Tool.Start(arguments, _own.Folder, GitRepository.Environment);
}
