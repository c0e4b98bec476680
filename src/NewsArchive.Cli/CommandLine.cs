using System.CommandLine;
using NewsArchive.Cli.Commands;

namespace NewsArchive.Cli;

/// <summary>The front door: finds the command, runs it, and turns whatever happens into a message and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var root = new RootCommand("Turns a folder of news texts into a news archive: clean Markdown with front matter, and a static site for the web or for double-click.")
        {
            BuildCommand.For(terminal),
            ExtractCommand.For(terminal),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return WrongUsage(parsed, terminal);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException problem)
        {
            await terminal.Error.WriteLineAsync($"newsarchive: {problem.Message}");
            return (int)ExitCode.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("newsarchive: interrupted. What is written is whole; run the command again to go on.");
            return (int)ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"newsarchive: {problem.Message}");
            return (int)ExitCode.NothingWritten;
        }
    }

    private static int WrongUsage(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var path = command is RootCommand ? "newsarchive" : $"newsarchive {command.Name}";
        foreach (var token in parsed.UnmatchedTokens)
        {
            var names = token.StartsWith('-')
                ? command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))
                : command.Subcommands.Select(subcommand => subcommand.Name);
            var what = token.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
            var nearest = Nearest.To(token, names);
            terminal.Error.WriteLine($"newsarchive: unknown {what} '{token}'.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}");
        }

        if (parsed.UnmatchedTokens.Count == 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine($"newsarchive: {error.Message}");
            }
        }

        terminal.Error.WriteLine($"Run '{path} --help' to see what there is.");
        return (int)ExitCode.WrongUsage;
    }
}
