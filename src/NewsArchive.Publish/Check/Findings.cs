using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Check;

/// <summary>What a check found.</summary>
/// <param name="All">By file, line and code; paths are relative to the working folder.</param>
/// <param name="Build">The size of what was looked at.</param>
public sealed record Findings(ImmutableArray<Diagnostic> All, BuildSummary Build)
{
    /// <summary>Number of findings of a severity.</summary>
    public int Count(Severity severity) => All.Count(finding => finding.Kind.Severity == severity);
}
