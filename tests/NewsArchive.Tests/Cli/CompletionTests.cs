using System.Diagnostics;

namespace NewsArchive.Tests.Cli;

/// <summary>What a real bash offers after what was typed; zsh and fish are asked where they are installed.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CompletionTests()
    {
        _folder.Write("meine texte/a.txt", "Text");
        _folder.Write("seeds/a.txt", "Text");
        _folder.Write("archive.zip", "");
        foreach (var shell in (string[])["bash", "zsh", "fish"])
        {
            var run = Tool.Run(["completion", shell]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            _folder.Write("completion." + shell, run.Output);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("newsarchive ", "init build extract check deploy pack verify", "seeds")]
    [InlineData("newsarchive ex", "extract", "build")]
    [InlineData("newsarchive build --", "--output --profile --as-of --clean --help", "--cname -o")]
    [InlineData("newsarchive build --pro", "--profile", "--output")]
    [InlineData("newsarchive build --profile ", "all public", "--output")]
    [InlineData("newsarchive build --profile p", "public", "all")]
    [InlineData("newsarchive build ", "seeds|meine texte", "archive.zip")]
    [InlineData("newsarchive build --output ", "seeds|meine texte", "archive.zip")]
    [InlineData("newsarchive build -o s", "seeds", "meine texte")]
    [InlineData("newsarchive build seeds --cl", "--clean", "--theme")]
    [InlineData("newsarchive verify a", "archive.zip", "seeds")]
    [InlineData("newsarchive extract --format ", "jsonl md", "--strict")]
    [InlineData("newsarchive check --format s", "sarif", "json")]
    [InlineData("newsarchive completion ", "bash zsh fish", "seeds")]
    [InlineData("newsarchive build --base-url ", "", "seeds")]
    [InlineData("newsarchive nothing ", "", "seeds")]
    public void Bash_offers_what_can_stand_there(string typed, string offered, string notOffered)
    {
        var words = typed.Split(' ');
        var script = $"""
            set -u
            source completion.bash
            COMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))})
            COMP_CWORD={words.Length - 1}
            _newsarchive newsarchive
            for word in ${"{"}COMPREPLY[@]+"${"{"}COMPREPLY[@]{"}"}"{"}"}; do printf '%s\n' "$word"; done
            complete -p newsarchive >&2
            """;
        var (code, output, error) = Run("bash", ["--norc", "-c", script]);
        Assert.True(code == 0 && error.Trim() == "complete -F _newsarchive newsarchive", error);
        var replies = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var separator = offered.Contains('|', StringComparison.Ordinal) ? '|' : ' ';
        Assert.Empty(offered.Split(separator, StringSplitOptions.RemoveEmptyEntries).Except(replies));
        Assert.Empty(replies.Intersect([notOffered]));
        Assert.Equal(offered.Length == 0, replies.Length == 0);
    }

    [Fact]
    public void Every_command_and_option_is_in_every_script()
    {
        var help = Tool.Run(["--help"]).Output;
        Assert.All((string[])["bash", "zsh", "fish"], shell =>
        {
            var script = File.ReadAllText(_folder["completion." + shell]);
            foreach (var command in (string[])["init", "build", "extract", "check", "deploy", "pack", "verify", "completion"])
            {
                Assert.Contains($"  {command} ", help, StringComparison.Ordinal);
                Assert.Contains(command, script, StringComparison.Ordinal);
            }

            Assert.Contains(shell == "fish" ? "-l profile -x -a 'all public'" : "--profile", script, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("zsh", "autoload -Uz compinit; compinit -u -D; source ./completion.zsh; print -r -- $_comps[newsarchive]", "_newsarchive")]
    [InlineData("zsh", "zsh -n ./completion.zsh && print whole", "whole")]
    [InlineData("fish", "source ./completion.fish; complete -C 'newsarchive build --profile '", "all\npublic")]
    [InlineData("fish", "source ./completion.fish; complete -C 'newsarchive completion '", "bash\nfish\nzsh")]
    public void Other_shells_take_their_script(string shell, string script, string output)
    {
        var (code, said, error) = InstalledProgram.IsThere(shell) ? Run(shell, shell == "zsh" ? ["-f", "-c", script] : ["--no-config", "-c", script]) : (0, output, "");
        Assert.True(code == 0 && error.Length == 0, error);

        // fish explains each word behind a tab.
        Assert.Equal(output, string.Join('\n', said.Trim().Split('\n').Select(line => line.Split('\t')[0]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_shell_that_nobody_knows_is_named()
    {
        var run = Tool.Run(["completion", "tcsh"]);
        Assert.Equal((2, "newsarchive: there is no completion for 'tcsh'. Give bash, zsh or fish.\n"), (run.ExitCode, run.Error));
    }

    private (int Code, string Output, string Error) Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false })!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
