namespace NewsArchive.Archive;

/// <summary>Something wrong with an input, said so that its owner can mend it.</summary>
/// <param name="Kind">What happened, with its stable code.</param>
/// <param name="Path">File, relative to the input folder; empty where no file is to blame.</param>
/// <param name="Line">Line from 1; 0 where no line is to blame.</param>
/// <param name="Problem">What is wrong, in one sentence.</param>
/// <param name="WayOut">What to do, in one sentence.</param>
public sealed record Diagnostic(DiagnosticKind Kind, string Path, int Line, string Problem, string WayOut)
    : IComparable<Diagnostic>
{
    /// <summary>One line as compilers print it: <c>file:line: error NA0007: what is wrong. What to do.</c> No file name can break the line or speak to the terminal.</summary>
    public override string ToString()
    {
        var place = Path.Length == 0 ? "" : Line > 0 ? $"{Path}:{Line}: " : $"{Path}: ";
        var severity = Kind.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
        return HiddenSigns.Shown($"{place}{severity} {Kind.Code}: {Problem} {WayOut}");
    }

    /// <summary>By file, line and code: the order in which a person mends them, whatever thread found them.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Path, other.Path);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        order = order != 0 ? order : string.CompareOrdinal(Kind.Code, other.Kind.Code);
        return order != 0 ? order : string.CompareOrdinal(Problem, other.Problem);
    }
}
