using System.Collections.Concurrent;
using NewsArchive.Archive;
using NewsArchive.Render.Templates;

namespace NewsArchive.Render.Themes;

/// <summary>Turns what is wrong with a user's templates into diagnostics with file and line, each once however many pages meet it.</summary>
internal sealed class TemplateReports(Action<Diagnostic> report)
{
    private readonly ConcurrentDictionary<Diagnostic, bool> reported = new();

    /// <summary>Reports a failure of a user's template. False where the fault is not the user's: then nothing can be done but to fail.</summary>
    public bool TryReport(TemplateException failure)
    {
        if (failure.File is not { IsBuiltIn: false } file)
        {
            return false;
        }

        var diagnostic = DiagnosticKinds.TemplateBroken.At(
            file.Place,
            failure.Place.Line,
            $"Column {failure.Place.Column}: {failure.Message}",
            "Mend the template, or delete it to use the built-in one; until then pages are made with the built-in theme.");
        if (reported.TryAdd(diagnostic, true))
        {
            report(diagnostic);
        }

        return true;
    }
}
