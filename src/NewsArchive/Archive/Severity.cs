namespace NewsArchive.Archive;

/// <summary>How bad it is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the result is what was asked for.</summary>
    Note,

    /// <summary>The result may differ from what was meant.</summary>
    Warning,

    /// <summary>Something could not be used or written; with <c>--strict</c> the exit code is 1.</summary>
    Error,
}
