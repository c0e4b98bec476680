using System.Globalization;

namespace NewsArchive.Archive;

/// <summary>
/// Says the first hundred diagnostics of each kind of a file, and at the end how many more there are: a table of a million rows that are broken, or state no date, has one mistake,
/// and a person reads no million lines.
/// </summary>
internal sealed class SayAFew(string path, Action<Diagnostic> report)
{
    private const int Most = 100;

    private readonly Dictionary<DiagnosticKind, (int Count, int Line)> _counts = [];

    /// <summary>Takes a diagnostic.</summary>
    public void Say(Diagnostic diagnostic)
    {
        var (count, line) = _counts.GetValueOrDefault(diagnostic.Kind);
        if (count < Most)
        {
            report(diagnostic);
        }

        _counts[diagnostic.Kind] = (count + 1, count == Most ? diagnostic.Line : line);
    }

    /// <summary>Says what was not said.</summary>
    public void End()
    {
        // As a rule nothing was said, and what sorts it would be compiled at each start.
        if (_counts.Count == 0)
        {
            return;
        }

        foreach (var kind in _counts.Keys.Where(kind => _counts[kind].Count > Most).OrderBy(kind => kind.Code, StringComparer.Ordinal))
        {
            var (count, line) = _counts[kind];
            report(kind.At(path, line, string.Create(CultureInfo.InvariantCulture, $"From here on the same is so at {count - Most:N0} more places of the file."), "Mend those that are named; what is left is named then."));
        }
    }
}
