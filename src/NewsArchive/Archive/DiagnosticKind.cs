namespace NewsArchive.Archive;

/// <summary>A class of problems with a code that never changes its meaning.</summary>
/// <param name="Code"><c>NA</c> and four digits; the first digit tells the stage (1 Collect, 2 Extract, 3 Index, 4 Render, 5 Write, 6 the check before publishing, 0 settings).</param>
/// <param name="Meaning">What it means, for the list in <c>docs/diagnostics.md</c>.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Meaning)
{
    /// <summary>A diagnostic of this kind about a place in a file.</summary>
    public Diagnostic At(string path, int line, string problem, string wayOut) => new(this, path, line, problem, wayOut);
}
