namespace NewsArchive.Publish.Check.Reports;

/// <summary>The ways in which findings can be written.</summary>
public static class ReportFormats
{
    /// <summary>Names of the formats, the one for people first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["table", "json", "github", "sarif"];

    /// <summary>Writes findings in a format; null where there is none of this name.</summary>
    public static Action<Findings, TextWriter>? Find(string name) => name switch
    {
        "table" => TextReport.Write,
        "json" => JsonReport.Write,
        "github" => GitHubReport.Write,
        "sarif" => SarifReport.Write,
        _ => null,
    };
}
