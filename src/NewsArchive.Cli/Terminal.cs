using Spectre.Console;

namespace NewsArchive.Cli;

/// <summary>Where a command reads and writes. Results go to <see cref="Out"/>, everything said about them to <see cref="Error"/>.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error, TextReader In)
{
    /// <summary>Whether a person watches: progress is drawn only then.</summary>
    public bool IsInteractive { get; init; } = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb" && Environment.GetEnvironmentVariable("CI") is null;

    /// <summary>Whether colours are welcome (https://no-color.org).</summary>
    public bool HasColor { get; init; } = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>The error stream as Spectre.Console draws on it.</summary>
    public IAnsiConsole ErrorConsole() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Error),
        Ansi = IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = HasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
    });
}
