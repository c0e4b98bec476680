using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using NewsArchive.Archive;

namespace NewsArchive.Render.Themes;

/// <summary>Turns what the template engine throws into diagnostics with file and line, each once however many pages meet it.</summary>
internal sealed partial class TemplateReports(Theme theme, Action<Diagnostic> report)
{
    private const string Extension = ".hbs";

    private readonly ConcurrentDictionary<Diagnostic, bool> reported = new();

    /// <summary>Reports a failure of a user's template. False where the fault is not the user's: then nothing can be done but to fail.</summary>
    public bool TryReport(string kind, Exception failure)
    {
        var involved = Involved(kind);
        if (!involved.Any(file => !file.IsBuiltIn && IsKnown(failure)))
        {
            return false;
        }

        var diagnostic = Describe(failure, [.. involved.Where(file => !file.IsBuiltIn)]);
        if (reported.TryAdd(diagnostic, true))
        {
            report(diagnostic);
        }

        return true;
    }

    private static bool IsKnown(Exception failure) => failure is HandlebarsException or HandlebarsUndefinedBindingException or TemplateException or InvalidCastException;

    private static Diagnostic Describe(Exception failure, ThemeFile[] suspects)
    {
        var problem = failure.GetBaseException();
        var name = problem switch
        {
            HandlebarsUndefinedBindingException undefined => undefined.Path,
            TemplateException unknown => unknown.Name,
            HandlebarsRuntimeException => MissingPartial().Match(problem.Message).Groups["name"].Value,
            _ => "",
        };
        var (file, line) = name.Length > 0 ? PlaceOf(name, suspects) : (suspects[0], LineOf(problem.Message));
        var what = name.Length > 0 ? $"The template asks for '{name}', which does not exist here." : $"The template cannot be compiled: {FirstLine(problem.Message)}";
        foreach (var suspect in name.Length > 0 ? [] : suspects)
        {
            if (TemplateBlocks.FirstUnclosed(suspect.Text) is { } unclosed)
            {
                (file, line, what) = (suspect, unclosed.Line, $"The template cannot be compiled: {unclosed.What}.");
                break;
            }
        }

        return DiagnosticKinds.TemplateBroken.At(file.Place, line, what, "Mend the template, or delete it to use the built-in one; until then pages are made with the built-in theme.");
    }

    /// <summary>The template of a kind and the partials that it includes, in the order in which they are met.</summary>
    private List<ThemeFile> Involved(string kind)
    {
        var found = new List<ThemeFile>();
        var waiting = new Queue<string>([kind]);
        while (waiting.TryDequeue(out var name))
        {
            if (theme.Files.TryGetValue(name + Extension, out var file) && !found.Contains(file))
            {
                found.Add(file);
                foreach (Match partial in PartialCall().Matches(file.Text))
                {
                    waiting.Enqueue(partial.Groups["name"].Value);
                }
            }
        }

        return found;
    }

    private static (ThemeFile File, int Line) PlaceOf(string name, ThemeFile[] suspects)
    {
        var mention = new Regex(@"\{\{[^{}]*(?<![\w-])" + Regex.Escape(name) + @"(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        foreach (var file in suspects)
        {
            var match = mention.Match(file.Text);
            if (match.Success)
            {
                return (file, file.Text.AsSpan(0, match.Index).Count('\n') + 1);
            }
        }

        return (suspects[0], 0);
    }

    private static int LineOf(string message) =>
        Position().Match(message) is { Success: true } position ? int.Parse(position.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture) + 1 : 0;

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('\r', '.') + ".";

    [GeneratedRegex(@"\{\{~?#?>\s*(?<name>[\w/-]+)|\{\{\{(?<name>card)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartialCall();

    [GeneratedRegex(@"partial name '(?<name>[^']*)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissingPartial();

    [GeneratedRegex(@"Occured at: (?<line>\d+):", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Position();
}
