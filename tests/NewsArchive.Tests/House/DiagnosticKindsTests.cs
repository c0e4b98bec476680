using NewsArchive.Archive;

namespace NewsArchive.Tests.House;

public sealed class DiagnosticKindsTests
{
    private static readonly DiagnosticKind[] All =
        [.. typeof(DiagnosticKinds).GetFields().Where(field => field.FieldType == typeof(DiagnosticKind)).Select(field => (DiagnosticKind)field.GetValue(null)!)];

    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        Assert.All(All, kind => Assert.Matches("^NA[0-6][0-9]{3}$", kind.Code));
        Assert.Equal(All.Length, All.Select(kind => kind.Code).Distinct().Count());
    }

    [Fact]
    public void The_list_in_the_documentation_is_the_list_in_the_code()
    {
        var file = Path.Combine(Repository.Root, "docs", "diagnostics.md");
        var head = File.ReadAllLines(file).TakeWhile(line => !line.StartsWith("| NA", StringComparison.Ordinal));
        var rows = All.OrderBy(kind => kind.Code, StringComparer.Ordinal).Select(kind => $"| {kind.Code} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Meaning} |");
        Expected.Matches(file, string.Join('\n', [.. head, .. rows, ""]));
    }
}
