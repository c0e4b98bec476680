using System.Text.Json.Nodes;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Check.Reports;

/// <summary>Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts show as alerts.</summary>
internal static class SarifReport
{
    public static void Write(Findings findings, TextWriter output)
    {
        var kinds = findings.All.Select(finding => finding.Kind).Distinct().OrderBy(kind => kind.Code, StringComparer.Ordinal).ToList();
        var log = new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "newsarchive", ["rules"] = new JsonArray([.. kinds.Select(Rule)]) } },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.All.Select(finding => Result(finding, kinds.IndexOf(finding.Kind)))]),
            }),
        };
        output.Write(log.ToJsonString(JsonReport.Spelling) + "\n");
    }

    private static JsonObject Rule(DiagnosticKind kind) => new()
    {
        ["id"] = kind.Code,
        ["shortDescription"] = new JsonObject { ["text"] = kind.Meaning },
        ["defaultConfiguration"] = new JsonObject { ["level"] = SeverityWords.Of(kind.Severity) },
    };

    private static JsonObject Result(Diagnostic finding, int rule)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Kind.Code,
            ["ruleIndex"] = rule,
            ["level"] = SeverityWords.Of(finding.Kind.Severity),
            ["message"] = new JsonObject { ["text"] = $"{finding.Problem} {finding.WayOut}" },
        };
        if (finding.Path.Length > 0)
        {
            var place = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', finding.Path.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = "%SRCROOT%" } };
            if (finding.Line > 0)
            {
                place["region"] = new JsonObject { ["startLine"] = finding.Line };
            }

            result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = place });
        }

        return result;
    }
}
