using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using NewsArchive.Cli.Commands;

namespace NewsArchive.Cli;

/// <summary><c>--help</c>: what the parser's own help says of a command, and examples below it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly ImmutableArray<Example> First =
    [
        new("newsarchive init my-archive", "a folder for a new archive"),
        new("newsarchive build", "seeds/ becomes output/; open output/index.html"),
        new("newsarchive build --help", "more on a command"),
    ];

    /// <summary>Puts it in the place of the parser's own.</summary>
    public static void For(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }
    }

    /// <summary>Who asks for help need not have given what the command needs.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in Lines(parseResult.CommandResult.Command is ToolCommand command ? command.Examples : First))
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine();
        return result;
    }

    /// <summary>Examples as lines of a shell, each with what it does behind it.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<Example> examples)
    {
        var width = examples.Max(example => example.Line.Length);
        return examples.Select(example => example.What.Length == 0 ? example.Line : $"{example.Line.PadRight(width)}  # {example.What}");
    }
}
