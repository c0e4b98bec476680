using System.Globalization;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Check.Reports;

/// <summary>Findings for people: a table of kinds, the worst first, each with its first findings below it.</summary>
internal static class TextReport
{
    // A thousand findings of one kind help nobody; the first few show what is wrong.
    private const int ShownOfKind = 20;

    public static void Write(Findings findings, TextWriter output)
    {
        var kinds = findings.All.GroupBy(finding => finding.Kind).OrderByDescending(kind => kind.Key.Severity).ThenBy(kind => kind.Key.Code, StringComparer.Ordinal).ToList();
        foreach (var kind in kinds)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{SeverityWords.Of(kind.Key.Severity),-8} {kind.Key.Code} {kind.Count(),6}  {kind.Key.Meaning}\n"));
            foreach (var finding in kind.Take(ShownOfKind))
            {
                output.Write($"    {PlaceOf(finding)}{finding.Problem} {finding.WayOut}\n");
            }

            if (kind.Count() > ShownOfKind)
            {
                output.Write($"    ... and {kind.Count() - ShownOfKind} more; --format json lists all.\n");
            }
        }

        var build = findings.Build;
        var share = string.Create(CultureInfo.InvariantCulture, $"{build.Bytes / 1e6:0.0} MB ({100.0 * build.Bytes / JudgeSize.SiteLimit:0.0} % of what GitHub Pages takes)");
        output.Write(kinds.Count > 0 ? "\n" : "");
        output.Write($"{Count(build.Files, "file")}, {Count(build.Articles, "article")}, {Count(build.Pages, "page")}, {share}: ");
        output.Write(kinds.Count == 0
            ? "nothing to complain of.\n"
            : $"{Count(findings.Count(Severity.Error), "error")}, {Count(findings.Count(Severity.Warning), "warning")}, {Count(findings.Count(Severity.Note), "note")}.\n");
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number.ToString(CultureInfo.InvariantCulture)} {what}s";

    private static string PlaceOf(Diagnostic finding) => finding.Path.Length == 0 ? "" : finding.Line > 0 ? $"{finding.Path}:{finding.Line}: " : $"{finding.Path}: ";
}
