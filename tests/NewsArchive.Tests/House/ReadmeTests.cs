using System.Text.RegularExpressions;
using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.House;

/// <summary>What the README promises, tried out.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    // Lines of its shell examples.
    private static readonly string[] Commands =
        [.. ShellBlock().Matches(Readme).SelectMany(block => block.Groups["lines"].Value.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0)];

    [Fact]
    public void The_first_command_builds_the_archive_of_the_seeds()
    {
        var command = Commands[0];
        Assert.StartsWith("dotnet run --project src/NewsArchive.Cli -c Release -- ", command, StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds).Append(Path.Combine(Repository.Root, "archive.yml")))
        {
            folder.Write(Repository.Relative(file), File.ReadAllBytes(file));
        }

        var run = Tool.Run(command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' '), "", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("5 files: 5 became 5 articles, 0 left out; 0 errors, 0 warnings.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Open {folder["output/index.html"]}", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["output/index.html"]));
    }

    [Fact]
    public void The_second_command_is_what_CI_runs()
    {
        Assert.Contains(Commands[1], File.ReadAllLines(Path.Combine(Repository.Root, ".ci", "run")));
        Assert.True(File.Exists(Path.Combine(Repository.Root, Commands[1].Split(' ')[^1])));
    }

    [Fact]
    public void Every_file_that_is_named_exists()
    {
        var links = MarkdownLink().Matches(Readme).Select(link => link.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));
        var paths = CodePath().Matches(Readme).Select(path => path.Groups["path"].Value);
        Assert.All(links.Concat(paths), path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"The README names {path}, which does not exist."));
    }

    [Fact]
    public void Every_option_that_is_shown_exists()
    {
        var help = string.Concat(new[] { "init", "build", "extract", "check", "deploy", "pack", "epub", "verify" }.Select(command => Tool.Run([command, "--help"]).Output));
        Assert.All(
            Commands.Where(command => command.Contains("newsarchive", StringComparison.Ordinal)).SelectMany(command => Option().Matches(command).Select(option => option.Value)),
            option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"```sh\n(?<lines>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"`(?<path>(src|tests|theme|docs|seeds)/[\w./-]*)`", RegexOptions.ExplicitCapture)]
    private static partial Regex CodePath();

    [GeneratedRegex(@"(?<=\s)--[a-z][a-z-]+")]
    private static partial Regex Option();
}
