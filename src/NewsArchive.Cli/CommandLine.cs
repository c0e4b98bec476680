using System.CommandLine;
using System.CommandLine.Parsing;
using NewsArchive.Archive;
using NewsArchive.Cli.Commands;

namespace NewsArchive.Cli;

/// <summary>The front door: finds the command, runs it, and turns whatever happens into a message and an exit code.</summary>
internal static class CommandLine
{
    // A command is made only when it is asked for: nobody who builds waits for what only others need.
    private static readonly CommandToMake[] Commands =
    [
        new("init", InitCommand.For),
        new("build", BuildCommand.For) { Prepare = BuildCommand.Prepare },
        new("extract", ExtractCommand.For),
        new("serve", ServeCommand.For),
        new("check", CheckCommand.For),
        new("deploy", DeployCommand.For),
        new("pack", PackCommand.For),
        new("epub", EpubCommand.For),
        new("verify", VerifyCommand.For),
        new("completion", terminal => CompletionCommand.For(terminal, All)),
    ];

    // How long a command may take to end after SIGINT or SIGTERM. Whatever the moment, files are whole; the message and the exit code wait for it.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(1);

    /// <summary>Every command, for what is made of all of them.</summary>
    public static IReadOnlyList<Command> All(Terminal terminal) => [.. Commands.Select(command => command.Make(terminal))];

    /// <summary>Begins what the command that is named will wait for. To be called before all else, so that it is done beside the rest of the start.</summary>
    public static void Prepare(IReadOnlyList<string> arguments) => Named(arguments)?.Prepare();

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        // The one that is named; all of them where none is, for the help and for the nearest name.
        var named = Named(arguments);
        var root = Root(isPlain: named is not null && !arguments.Any(AsksOfTheTool));
        foreach (var command in named is null ? Commands : [named])
        {
            root.Add(command.Make(terminal));
        }

        var parsed = root.Parse(arguments);
        var unknown = parsed.UnmatchedTokens.Concat(StrayOptions(parsed)).ToList();
        if (parsed.Errors.Count > 0 || unknown.Count > 0)
        {
            return WrongUsage(parsed, unknown, terminal);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = LongestEnd,
            });
        }
        catch (UsageException problem)
        {
            await terminal.Error.WriteLineAsync($"newsarchive: {problem.Message}");
            return (int)ExitCode.WrongUsage;
        }
        catch (RefusedException problem)
        {
            await terminal.Error.WriteLineAsync($"newsarchive: {problem.Message}");
            return (int)ExitCode.NothingWritten;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("newsarchive: interrupted. What is written is whole; run the command again to go on.");
            return (int)ExitCode.Interrupted;
        }
        catch (Exception problem) when (WriteFault.Explain(problem) is { } explained)
        {
            await terminal.Error.WriteLineAsync($"newsarchive: {explained}");
            return (int)ExitCode.NothingWritten;
        }
        catch (Exception fault) when (Environment.GetEnvironmentVariable("NEWSARCHIVE_TRACE") is null)
        {
            await terminal.Error.WriteLineAsync($"newsarchive: a fault of the tool itself: {fault.Message} Please report it with what NEWSARCHIVE_TRACE=1 adds to this message.");
            return (int)ExitCode.NothingWritten;
        }
    }

    private static CommandToMake? Named(IReadOnlyList<string> arguments) =>
        arguments.Count > 0 ? Array.Find(Commands, command => command.Name == arguments[0]) : null;

    // With "--help" and "--version", whose words have to be looked up, only where they are asked for.
    private static Command Root(bool isPlain)
    {
        const string Description = "Turns a folder of news texts into a news archive: clean Markdown with front matter, and a static site for the web or for double-click.";
        if (isPlain)
        {
            return new Command("newsarchive", Description);
        }

        var root = new RootCommand(Description);
        HelpWithExamples.For(root);
        return root;
    }

    private static bool AsksOfTheTool(string argument) => argument is "--help" or "-h" or "-?" or "/h" or "/?" or "--version";

    // The parser takes a mistyped option for a path.
    private static IEnumerable<string> StrayOptions(ParseResult parsed) =>
        parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
            .Select(token => token.Value);

    private static int WrongUsage(ParseResult parsed, List<string> unknown, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        foreach (var token in unknown.Where(token => token.StartsWith('-')).DefaultIfEmpty(unknown.FirstOrDefault()).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine($"newsarchive: {Unknown(token, command)}");
        }

        foreach (var error in unknown.Count == 0 ? parsed.Errors : [])
        {
            terminal.Error.WriteLine($"newsarchive: {error.Message}");
        }

        terminal.Error.WriteLine($"Run 'newsarchive {(command is ToolCommand ? command.Name + " " : "")}--help' to see what there is.");
        return (int)ExitCode.WrongUsage;
    }

    private static string Unknown(string token, Command command)
    {
        var (what, names) = token.StartsWith('-')
            ? ("option", command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)))
            : (command.Subcommands.Count > 0 ? "command" : "argument", command.Subcommands.Select(subcommand => subcommand.Name));
        return EditDistance.NearestTo(token, names) is { } nearest ? $"unknown {what} '{token}'. Did you mean '{nearest}'?" : $"unknown {what} '{token}'.";
    }

    private sealed record CommandToMake(string Name, Func<Terminal, Command> Make)
    {
        /// <summary>Begins what is sure to be needed when the command is run.</summary>
        public Action Prepare { get; init; } = static () => { };
    }
}
