using System.Diagnostics;
using NewsArchive.Tests.Site;
using Xunit.Abstractions;

namespace NewsArchive.Tests.Cli;

/// <summary>Disks, rights and signals: a message that says what to do, the exit code, every file whole, and the next build makes it good.</summary>
public sealed class FaultTests(ITestOutputHelper output) : IDisposable
{
    private const string Nobody = "65534";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_full_disk_leaves_the_old_site_whole_and_the_next_build_makes_the_new_one()
    {
        Directory.CreateDirectory(_folder["platte"]);
        if (!Mount("-t", "tmpfs", "-o", "size=3m", "archiv", _folder["platte"]))
        {
            output.WriteLine("not tested: this user may not mount a small disk");
            return;
        }

        try
        {
            // A first build that does not fit leaves nothing.
            Write(250);
            var first = Build("--output", "platte/site");
            AssertNothingWritten(first, "The disk is full: ");
            Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["platte"]));

            // A later build that does not fit leaves whole files, old or new.
            Directory.Delete(_folder["texte"], recursive: true);
            Write(3);
            Assert.Equal(0, Build("--output", "platte/site").ExitCode);
            Write(250);
            AssertNothingWritten(Build("--output", "platte/site"), "The disk is full: ");
            AssertWhole(_folder["platte/site"]);

            Assert.True(Mount("-o", "remount,size=64m", _folder["platte"]));
            Assert.Equal(0, Build("--output", "platte/site").ExitCode);
            Assert.Equal(0, Build("--output", "fresh").ExitCode);
            Assert.Equal(TemporaryFolder.FilesOf(_folder["fresh"]), TemporaryFolder.FilesOf(_folder["platte/site"]));
        }
        finally
        {
            Run("umount", _folder["platte"]);
        }
    }

    [Fact]
    public void A_limit_for_the_size_of_files_is_said_and_leaves_no_page_cut()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Write(3);
        Assert.Equal(0, Build().ExitCode);
        Write(40);

        // Blocks of 512 bytes; the runtime itself needs memory files that count, unless it is told not to use them.
        var run = Tool.RunThrough(["sh", "-c", "trap '' XFSZ; ulimit -f 20; exec \"$@\"", "sh"], ["build", "texte"], _folder.Path, ("DOTNET_EnableWriteXorExecute", "0"));
        AssertNothingWritten(run, "larger than the system allows");
        AssertWhole(_folder["output"]);
        Assert.Equal(0, Build().ExitCode);
        AssertHealed();
    }

    [Fact]
    public void Files_and_folders_that_must_not_be_read_are_named_and_the_rest_is_built()
    {
        Write(2);
        _folder.Write("texte/geheim.txt", "Titel\n\nEin Text.");
        _folder.Write("texte/mappe/a.txt", "Titel\n\nEin Text.");
        if (OperatingSystem.IsWindows() || !CanRunAsNobody())
        {
            return;
        }

        File.SetUnixFileMode(_folder["texte/geheim.txt"], UnixFileMode.None);
        File.SetUnixFileMode(_folder["texte/mappe"], UnixFileMode.None);
        var run = Tool.RunThrough(AsNobody, ["build", "texte", "--output", "frei/site"], _folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("geheim.txt: error NA1002: You have no permission to read it. Allow reading, or move it out of the input folder.", run.Error, StringComparison.Ordinal);
        Assert.Contains("mappe: error NA1002: You have no permission to read it.", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 became 2 articles", run.Output, StringComparison.Ordinal);
        AssertWhole(_folder["frei/site"]);
        File.SetUnixFileMode(_folder["texte/mappe"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void An_output_that_must_not_be_written_is_left_as_it_is()
    {
        Write(3);
        Assert.Equal(0, Build().ExitCode);
        var before = TemporaryFolder.FilesOf(_folder["output"]);
        if (OperatingSystem.IsWindows() || !CanRunAsNobody())
        {
            return;
        }

        Write(5);
        foreach (var target in (string[])["output", "zu/site"])
        {
            Directory.CreateDirectory(_folder["zu"]);
            var run = Tool.RunThrough(AsNobody, ["build", "texte", "--output", target], _folder.Path);
            AssertNothingWritten(run, "Allow writing there, or choose another --output.");
        }

        Assert.Equal(before, TemporaryFolder.FilesOf(_folder["output"]));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder["zu"]));
    }

    [Fact]
    public void An_output_that_is_removed_meanwhile_is_said_and_the_next_build_makes_it()
    {
        Write(3);
        Assert.Equal(0, Build().ExitCode);
        Write(120);
        using var build = Tool.Start(["build", "texte", "--jobs", "1"], _folder.Path);
        var unfinished = _folder["output/.newsarchive/unfinished"];
        WaitUntil(() => build.HasExited || File.Exists(unfinished));
        while (!build.HasExited)
        {
            Run("rm", "-rf", _folder["output"]);
        }

        var run = Tool.ResultOf(build, "");
        Assert.True(run.ExitCode == 3, $"{run.ExitCode} {run.Error}");
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of the tool itself", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, Build().ExitCode);
        AssertHealed();
    }

    [Fact]
    public void A_second_build_into_the_same_folder_says_so_and_changes_nothing()
    {
        Write(3);
        Assert.Equal(0, Build().ExitCode);
        var before = TemporaryFolder.FilesOf(_folder["output"]);
        Write(5);
        using (NewsArchive.Write.OpenOutput.At(_folder["output"], clean: false))
        {
            AssertNothingWritten(Build(), "Another build is writing to");
            Assert.Equal(before, TemporaryFolder.FilesOf(_folder["output"]));
        }

        Assert.Equal(0, Build().ExitCode);
        AssertHealed();
    }

    [Theory]
    [InlineData("INT", false)]
    [InlineData("TERM", false)]
    [InlineData("INT", true)]
    [InlineData("TERM", true)]
    public void A_signal_ends_a_build_with_130_and_whole_files(string signal, bool isRebuild)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        if (isRebuild)
        {
            Write(3);
            Assert.Equal(0, Build().ExitCode);
        }

        Write(200);
        using var build = Tool.StartThrough(Tool.Interruptible, ["build", "texte", "--jobs", "1"], _folder.Path);
        var begun = isRebuild ? _folder["output/.newsarchive/unfinished"] : _folder[".output.building/.newsarchive"];
        WaitUntil(() => build.HasExited || Path.Exists(begun));
        Run("kill", "-" + signal, build.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var run = Tool.ResultOf(build, "");
        Assert.True(run.ExitCode == 130, $"{run.ExitCode} {run.Output} {run.Error}");
        Assert.Contains("newsarchive: interrupted. What is written is whole; run the command again to go on.", run.Error, StringComparison.Ordinal);
        if (isRebuild)
        {
            AssertWhole(_folder["output"]);
        }
        else
        {
            Assert.False(Path.Exists(_folder["output"]));
            Assert.False(Path.Exists(_folder[".output.building"]));
        }

        Assert.Equal(0, Build().ExitCode);
        AssertHealed();
    }

    [Theory]
    [InlineData("texte", "texte/site")]
    [InlineData("site/texte", "site")]
    [InlineData("texte", "verweis")]
    [InlineData("verweis", "texte")]
    [InlineData("texte", "verweis/site")]
    [InlineData("texte", "texte")]
    public void Input_and_output_in_each_other_are_refused_through_links_too(string input, string site)
    {
        _folder.Write("texte/a.txt", "Titel\n\nText.");
        _folder.Write("site/texte/a.txt", "Titel\n\nText.");
        Directory.CreateSymbolicLink(_folder["verweis"], _folder["texte"]);
        var run = Tool.Run(["build", input, "--output", site], "", _folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("input and output must not lie in each other", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], Directory.EnumerateFileSystemEntries(_folder["texte"]).Select(Path.GetFileName));
        Assert.Equal(["texte"], Directory.EnumerateFileSystemEntries(_folder["site"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_clock_that_jumps_changes_nothing()
    {
        using var site = BuiltSite.Of(("a.txt", "Titel\n\nEin Text über Polen."), ("b.txt", "Zweiter\n\nEin Text über Ungarn."));
        var before = site.Files();
        foreach (var year in (int[])[2100, 1980, 2037])
        {
            foreach (var file in Directory.EnumerateFiles(site.Input).Concat(Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)))
            {
                File.SetLastWriteTimeUtc(file, new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            }

            site.Build();
            Assert.Equal(before, site.Files());
        }

        site.Add("a.txt", "Ein anderer Titel\n\nEin Text über Norwegen.");
        File.SetLastWriteTimeUtc(Path.Combine(site.Input, "a.txt"), new DateTime(1975, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        site.Build();
        Assert.Contains(site.Pages(), page => page.Page.QuerySelector("h1")!.TextContent == "Ein anderer Titel");
    }

    private static string[] AsNobody => ["setpriv", "--reuid=" + Nobody, "--regid=" + Nobody, "--clear-groups", "env", "HOME=/tmp"];

    private bool CanRunAsNobody()
    {
        Directory.CreateDirectory(_folder["frei"]);
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode All = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
            File.SetUnixFileMode(_folder["frei"], All);
        }

        var can = Environment.UserName == "root" && File.Exists("/usr/bin/setpriv") && Tool.RunThrough(AsNobody, ["--help"], _folder.Path).ExitCode == 0;
        output.WriteLine(can ? "run as nobody" : "not tested: the tool cannot be run as another user");
        return can;
    }

    private void Write(int texts)
    {
        for (var i = 0; i < texts; i++)
        {
            _folder.Write($"texte/text-{i:D3}.txt", $"Meldung {i} aus Kasachstan und Polen\n\nWarschau, {(i % 28) + 1}. März {2015 + (i % 7)}. Die Regierung von Kasachstan hat mit Polen über Nummer {i} gesprochen.\n\nQuelle: Agentur {(char)('A' + (i % 5))}");
        }
    }

    private Tool.Result Build(params string[] more) => Tool.Run(["build", "texte", .. more], "", _folder.Path);

    private static void AssertNothingWritten(Tool.Result run, string message)
    {
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(3, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of the tool itself", run.Error, StringComparison.Ordinal);
    }

    private static void AssertWhole(string site)
    {
        Assert.Empty(Links.Broken(site, withPlaces: false));
        Assert.All(Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories), page => Assert.True(File.ReadAllText(page) is var text && (text.TrimEnd().EndsWith("</html>", StringComparison.Ordinal) || text.Contains("being written", StringComparison.Ordinal)), page));
    }

    private void AssertHealed()
    {
        Assert.Equal(0, Build("--output", "fresh").ExitCode);
        var (fresh, healed) = (TemporaryFolder.FilesOf(_folder["fresh"]), TemporaryFolder.FilesOf(_folder["output"]));
        Assert.Equal([], fresh.Keys.Union(healed.Keys).Where(name => !fresh.GetValueOrDefault(name, []).AsSpan().SequenceEqual(healed.GetValueOrDefault(name, []))));
    }

    private static bool Mount(params string[] arguments) => OperatingSystem.IsLinux() && Environment.UserName == "root" && Run("mount", arguments) == 0;

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void WaitUntil(Func<bool> condition)
    {
        while (!condition())
        {
            Thread.Sleep(2);
        }
    }
}
