using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Check.Reports;

/// <summary>Findings for programs: <c>{"files", "articles", "pages", "bytes", "errors", "warnings", "notes", "findings": [{"code", "severity", "file", "line", "problem", "wayOut"}]}</c>; no file is null, no line 0.</summary>
internal static class JsonReport
{
    /// <summary>Two spaces, letters of all scripts as they are.</summary>
    public static readonly JsonSerializerOptions Spelling = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Findings findings, TextWriter output)
    {
        var report = new JsonObject
        {
            ["files"] = findings.Build.Files,
            ["articles"] = findings.Build.Articles,
            ["pages"] = findings.Build.Pages,
            ["bytes"] = findings.Build.Bytes,
            ["errors"] = findings.Count(Severity.Error),
            ["warnings"] = findings.Count(Severity.Warning),
            ["notes"] = findings.Count(Severity.Note),
            ["findings"] = new JsonArray([.. findings.All.Select(Of)]),
        };
        output.Write(report.ToJsonString(Spelling) + "\n");
    }

    private static JsonObject Of(Diagnostic finding) => new()
    {
        ["code"] = finding.Kind.Code,
        ["severity"] = SeverityWords.Of(finding.Kind.Severity),
        ["file"] = finding.Path.Length == 0 ? null : finding.Path,
        ["line"] = finding.Line,
        ["problem"] = finding.Problem,
        ["wayOut"] = finding.WayOut,
    };
}
