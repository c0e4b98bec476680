using System.Diagnostics;
using System.IO.Compression;
using NewsArchive.Tests.Cli;
using NewsArchive.Tests.Site;

namespace NewsArchive.Tests.Publish.Pack;

/// <summary><c>newsarchive pack</c> and <c>verify</c>: what is carried away arrives whole, and where it does not the file is named.</summary>
public sealed class PackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackTests()
    {
        _folder.Write("seeds/a.txt", "Die Donaubrücke wird saniert\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke.\n");
        Assert.Equal(0, Run("build").ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_site_gives_the_same_bytes_wherever_and_whenever_it_is_packed()
    {
        Run("pack", "--to", "archiv.zip");
        CopyFolder(_folder["output"], _folder["anderswo/site"]);
        foreach (var file in Directory.EnumerateFiles(_folder["anderswo/site"], "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        }

        Directory.CreateDirectory(_folder["zweites"]);
        var run = Tool.Run(["pack", "anderswo/site", "--to", "zweites/archiv.zip"], "", _folder.Path, ("TZ", "Asia/Almaty"), ("LC_ALL", "tr_TR.UTF-8"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(File.ReadAllBytes(_folder["archiv.zip"]), File.ReadAllBytes(_folder["zweites/archiv.zip"]));
    }

    [Fact]
    public void Unpacked_by_others_it_is_the_site_and_verifies_with_the_tools_of_others()
    {
        Run("pack", "--to", "archiv.zip");
        Assert.Equal(0, Shell("unzip -q archiv.zip -d stick && cd stick/archiv && sha256sum --quiet --strict --check manifest-sha256.txt tagmanifest-sha256.txt"));
        Assert.Equal(TemporaryFolder.FilesOf(_folder["output"]), TemporaryFolder.FilesOf(_folder["stick/archiv/data"]));
        Assert.Empty(Links.Broken(_folder["stick/archiv/data"]));
        Assert.Contains("\"index.html\" doppelt anklicken", File.ReadAllText(_folder["stick/archiv/LIES-MICH.txt"]), StringComparison.Ordinal);
        Assert.Contains("double-click \"index.html\"", File.ReadAllText(_folder["stick/archiv/README.txt"]), StringComparison.Ordinal);
        Assert.Matches(@"^stick/archiv: all \d+ files are as they were packed\.\n$", Run("verify", "stick/archiv").Output);
        Assert.Matches(@"^archiv\.zip: all \d+ files are as they were packed\.\n$", Run("verify", "archiv.zip").Output);
        Assert.Equal(0, Run("verify", "output").ExitCode);
    }

    [Fact]
    public void What_happened_to_an_unpacked_archive_is_named_file_by_file()
    {
        Run("pack", "--to", "archiv.zip");
        ZipFile.ExtractToDirectory(_folder["archiv.zip"], _folder.Path);
        Flip(_folder["archiv/data/index.html"], 100);
        File.Delete(_folder["archiv/data/about.html"]);
        File.WriteAllText(_folder["archiv/data/neu.html"], "");
        Flip(_folder["archiv/README.txt"], 10);
        var run = Run("verify", "archiv");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["changed   README.txt", "missing   data/about.html", "changed   data/index.html", "unlisted  data/neu.html"], run.Output.Split('\n')[..4]);

        Flip(_folder["archiv/manifest-sha256.txt"], 3);
        Assert.Contains("manifest-sha256.txt\n", Run("verify", "archiv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flipped_byte_anywhere_in_the_zip_is_noticed_or_does_no_harm()
    {
        Run("pack", "--to", "archiv.zip");
        var whole = File.ReadAllBytes(_folder["archiv.zip"]);
        var content = ContentOf(whole);
        var noticed = 0;
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var at = random.Next(whole.Length);
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(_folder["kaputt.zip"], damaged);
            if (IsNoticed(_folder["kaputt.zip"]))
            {
                noticed++;
            }
            else
            {
                // What is not noticed lies between the files: dates, versions, lengths that are noted twice.
                Assert.Equal(content, ContentOf(damaged));
            }
        }

        Assert.True(noticed > 200, $"Only {noticed} of 400 were noticed.");
    }

    [Fact]
    public void A_flipped_byte_in_a_page_names_the_page()
    {
        Run("pack", "--to", "archiv.zip");
        var bytes = File.ReadAllBytes(_folder["archiv.zip"]);
        var name = "archiv/data/about.html"u8;
        var data = bytes.AsSpan().IndexOf(name) + name.Length;
        bytes[data + 200] ^= 0x10;
        File.WriteAllBytes(_folder["kaputt.zip"], bytes);
        var run = Run("verify", "kaputt.zip");
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"^(changed |damaged )  data/about\.html\nkaputt\.zip: 1 of \d+ files differ\. Take another copy\.\n$", run.Output);
    }

    [Theory]
    [InlineData(2, "there is no file or folder 'nichts'", "verify", "nichts")]
    [InlineData(3, "is no zip file that can be read", "verify", "seeds/a.txt")]
    [InlineData(3, "is neither a packed archive", "verify", "seeds")]
    [InlineData(2, "a.rar' is no name for the file. Give one that ends in .zip.", "pack", "--to", "a.rar")]
    [InlineData(2, "exists. Give another name, or --force", "pack", "--to", "da.zip")]
    [InlineData(2, "there is no folder", "pack", "--to", "nirgends/a.zip")]
    [InlineData(3, "there is no site in", "pack", "seeds")]
    public void Whatever_is_wrong_is_said(int exitCode, string message, params string[] arguments)
    {
        _folder.Write("da.zip", "Meins");
        var run = Run(arguments);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("Meins", File.ReadAllText(_folder["da.zip"]));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "*.part"));
    }

    private static bool IsNoticed(string file)
    {
        try
        {
            return NewsArchive.Publish.Pack.VerifyBag.At(file, CancellationToken.None).Differences.Count > 0;
        }
        catch (NewsArchive.Archive.RefusedException)
        {
            return true;
        }
    }

    private static SortedDictionary<string, string> ContentOf(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return new(zip.Entries.ToDictionary(entry => entry.FullName, entry => { using var reader = new StreamReader(entry.Open()); return reader.ReadToEnd(); }, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static void Flip(string file, int at)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[at] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private int Shell(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-e", "-c", script]) { WorkingDirectory = _folder.Path })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private Tool.Result Run(params string[] arguments) => Tool.Run(arguments, "", _folder.Path);
}
