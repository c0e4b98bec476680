using System.Collections.Concurrent;
using NewsArchive.Archive;
using Spectre.Console;

namespace NewsArchive.Cli;

/// <summary>Gathers diagnostics from all threads and prints them in the order in which a person mends them.</summary>
internal sealed class Diagnostics
{
    // A thousand messages of one kind help nobody; the first few show what is wrong.
    private const int ShownOfKind = 20;

    private readonly ConcurrentBag<Diagnostic> _all = [];

    /// <summary>All of them, in no order.</summary>
    public IReadOnlyCollection<Diagnostic> All => _all;

    /// <summary>Number of errors and of warnings; notes do not count.</summary>
    public (int Errors, int Warnings) Counts =>
        (_all.Count(diagnostic => diagnostic.Kind.Severity == Severity.Error), _all.Count(diagnostic => diagnostic.Kind.Severity == Severity.Warning));

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => Counts.Errors > 0;

    /// <summary>Takes a diagnostic from any thread.</summary>
    public void Add(Diagnostic diagnostic) => _all.Add(diagnostic);

    /// <summary>Prints one line for each diagnostic, by file and line.</summary>
    public void Print(Terminal terminal)
    {
        if (_all.IsEmpty)
        {
            return;
        }

        // Loaded for colors alone: as a rule a build has nothing to say, or says it to a file.
        var console = new Lazy<IAnsiConsole>(terminal.ErrorConsole);
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in _all.Order())
        {
            var code = diagnostic.Kind.Code;
            shown[code] = shown.GetValueOrDefault(code) + 1;
            if (shown[code] <= ShownOfKind)
            {
                Print(diagnostic, console, terminal);
            }
        }

        foreach (var (code, count) in shown.Where(pair => pair.Value > ShownOfKind).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            terminal.Error.WriteLine($"... and {count - ShownOfKind} more of {code}.");
        }
    }

    private static void Print(Diagnostic diagnostic, Lazy<IAnsiConsole> console, Terminal terminal)
    {
        if (!terminal.HasColor)
        {
            terminal.Error.WriteLine(diagnostic);
            return;
        }

        var color = diagnostic.Kind.Severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "grey" };
        var text = Markup.Escape(diagnostic.ToString());
        console.Value.Profile.Width = Math.Max(console.Value.Profile.Width, text.Length + 1);
        console.Value.MarkupLine(text.Replace($" {diagnostic.Kind.Code}:", $" [{color}]{diagnostic.Kind.Code}[/]:", StringComparison.Ordinal));
    }
}
