using System.Globalization;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Check.Reports;

/// <summary>Findings as commands to the runner of GitHub Actions, which shows them beside the lines that they are about.</summary>
/// <remarks>https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions.</remarks>
internal static class GitHubReport
{
    public static void Write(Findings findings, TextWriter output)
    {
        foreach (var finding in findings.All)
        {
            var command = finding.Kind.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var file = finding.Path.Length == 0 ? "" : $"file={Property(finding.Path)},";
            var line = finding.Line == 0 ? "" : $"line={finding.Line.ToString(CultureInfo.InvariantCulture)},";
            output.Write($"::{command} {file}{line}title={finding.Kind.Code}::{Data($"{finding.Problem} {finding.WayOut}")}\n");
        }
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
