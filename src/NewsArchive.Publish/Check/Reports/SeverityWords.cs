using NewsArchive.Archive;

namespace NewsArchive.Publish.Check.Reports;

/// <summary>Severities as compilers, SARIF and people call them.</summary>
internal static class SeverityWords
{
    public static string Of(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };
}
