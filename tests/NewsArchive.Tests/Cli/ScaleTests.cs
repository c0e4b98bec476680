using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Cli;

/// <summary>The scripts of docs/scale, run for real: many processes give what one gives.</summary>
public sealed partial class ScaleTests : IDisposable
{
    private const int Records = 120;
    private readonly TemporaryFolder _folder = new();
    private readonly string _one;

    public ScaleTests()
    {
        string[] places = ["Wien", "Astana", "Tokio", "Lima", "Kiew"];
        var lines = Enumerable.Range(0, Records).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"{{\"id\": \"{i}\", \"text\": \"Treffen Nummer {i} in {places[i % 5]}\\n\\n{places[i % 5]}, {(i % 28) + 1}. Mai 2024. Die Minister sprachen über Züge und Brücken, {i} Stunden lang.\"}}"));
        _folder.Write("texts.jsonl", string.Join('\n', lines) + "\n");
        _folder.WriteScript("newsarchive", Tool.Script);
        var run = Tool.Run(["extract", "-"], File.ReadAllText(_folder["texts.jsonl"]), _folder.Path);
        Assert.Equal(0, run.ExitCode);
        _one = run.Output;
        Assert.Equal(Records, _one.Count(sign => sign == '\n'));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Parallel_gives_what_one_process_gives()
    {
        Assert.True(InstalledProgram.CanBeHad("parallel"), "The example needs GNU parallel. Install it (Debian, Ubuntu: 'sudo apt-get install parallel').");
        var (output, error) = Shell("sh", [Script("parallel.sh"), "texts.jsonl"], Environment.GetEnvironmentVariable("PATH")!);
        Assert.DoesNotContain("is missing", error, StringComparison.Ordinal);
        Assert.Equal(_one, output);
    }

    [Fact]
    public void Without_parallel_it_says_so_and_gives_the_same()
    {
        // A path with all that the script needs but one.
        Directory.CreateDirectory(_folder["bin"]);
        foreach (var program in (string[])["sh", "dotnet", "mktemp", "rm", "split", "find", "xargs", "nproc", "sort", "cat"])
        {
            var place = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).First(File.Exists);
            File.CreateSymbolicLink(_folder["bin/" + program], place);
        }

        var (output, error) = Shell("/bin/sh", [Script("parallel.sh"), "texts.jsonl"], _folder["bin"]);
        Assert.Contains("GNU parallel is missing; xargs -P takes its place.", error, StringComparison.Ordinal);
        Assert.Equal(_one, output);
    }

    [Theory]
    [InlineData("hadoop-streaming.sh")]
    [InlineData("spark_pipe.py")]
    public void The_commands_of_the_cluster_jobs_map_lines_to_lines(string script)
    {
        var command = Command().Match(File.ReadAllText(Script(script))).Groups["command"].Value.Split(' ');
        Assert.Equal("newsarchive/newsarchive", command[0]);

        // As a mapper and as a pipe they get a part of the lines, and know nothing of the others.
        var lines = File.ReadAllLines(_folder["texts.jsonl"]);
        var parts = lines.Chunk(50).Select(part => Tool.Run(command[1..], string.Join('\n', part) + "\n", _folder.Path).Output);
        Assert.Equal(_one, string.Concat(parts));
    }

    private static string Script(string name) => Path.Combine(Repository.Root, "docs", "scale", name);

    private (string Output, string Error) Shell(string program, string[] arguments, string path)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        start.Environment["PATH"] = path;
        start.Environment["NEWSARCHIVE"] = "./newsarchive";
        start.Environment["BLOCK"] = "4k";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return (output, error.Result);
    }

    [GeneratedRegex("(-mapper '|COMMAND = \")(?<command>[^'\"]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
