using System.CommandLine;
using NewsArchive.Cli.Completion;

namespace NewsArchive.Cli.Commands;

/// <summary><c>newsarchive completion</c>: a script by which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    private static readonly Argument<string> Shell = new("SHELL") { Description = "bash, zsh or fish." };

    /// <param name="all">Every command of the tool.</param>
    public static Command For(Terminal terminal, Func<Terminal, IReadOnlyList<Command>> all)
    {
        var command = new ToolCommand(
            "completion",
            "Prints the script by which a shell completes commands, options and values.",
            new("source <(newsarchive completion bash)", "in this shell; in ~/.bashrc, in every one"),
            new("newsarchive completion zsh > ~/.zfunc/_newsarchive", "a folder of $fpath"),
            new("newsarchive completion fish > ~/.config/fish/completions/newsarchive.fish", ""))
        {
            Shell,
        };
        command.SetAction(arguments =>
        {
            var name = arguments.GetRequiredValue(Shell);
            IShellScript script = name switch
            {
                "bash" => new BashScript(),
                "zsh" => new ZshScript(),
                "fish" => new FishScript(),
                _ => throw new UsageException($"there is no completion for '{name}'. Give bash, zsh or fish."),
            };
            terminal.Out.Write(script.For([.. all(terminal).Select(CommandModel.Of)]));
            terminal.Out.Flush();
            return (int)ExitCode.Done;
        });
        return command;
    }
}
