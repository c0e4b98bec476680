using System.Text.Json;

namespace NewsArchive.Tests.Cli;

/// <summary><c>newsarchive check</c>: what is wrong is found and named, whatever is fine is not.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Body = "\n\nWien, 14. September 2024. Österreich und die Slowakei wollen die Brücke über die Donau gemeinsam erneuern.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_archive_without_a_fault_has_nothing_to_complain_of()
    {
        _folder.Write("archive.yml", "base-url: https://example.org/archiv/\n");
        _folder.Write("seeds/a.txt", "Die Donaubrücke wird saniert" + Body);
        Run("build");
        var run = Run("check");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"^1 file, 1 article, \d+ pages, .* % of what GitHub Pages takes\): nothing to complain of\.\n$", run.Output);
    }

    [Fact]
    public void Every_fault_is_found_once_with_its_file()
    {
        _folder.Write("seeds/a.txt", "Die Donaubrücke wird saniert" + Body);
        _folder.Write("seeds/b.md", "---\ntitle: Ohne Tag\n---\n\nEin Text ohne Tag.\n");
        _folder.Write("mein/about.hbs", "<!doctype html><html lang=de><title>x</title><a href='nirgends.html'>x</a><a href='index.html#kein-ort'>y</a><a href='index.html'>z</a></html>");
        _folder.Write("seeds/kaputt.txt", [0x89, 0x50, 0x00, 0x01, 0x02]);
        Run("build");
        _folder.Write("output/fremd.html", "Nicht von uns.");
        _folder.Write("seeds/c.md", "---\ntitle: Neu\ndate: unknown\n---\n\nEin Text, der nach dem Bau hinzukam.\n");
        var report = Json("check", "--format", "json", "--theme", "mein");
        Assert.Equal(1, report.ExitCode);
        Assert.Equal(
            [
                "NA1004 error seeds/kaputt.txt", "NA6001 warning seeds/b.md", "NA6004 error output/about.html", "NA6004 error output/about.html",
                "NA6008 warning ", "NA6009 warning output/fremd.html", "NA6010 warning ",
            ],
            report.Findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_articles_with_one_story_are_named_once_and_a_made_title_is_named()
    {
        var story = string.Concat(Enumerable.Range(0, 40).Select(i => $"Der {i}. Satz über die Brücke an der Donau nennt Pfeiler {i * 7} und Bogen {i * 13}. "));
        _folder.Write("seeds/a.md", $"---\ntitle: Eins\ndate: \"2024\"\n---\n\n{story}\n");
        _folder.Write("seeds/b.md", $"---\ntitle: Zwei\ndate: \"2024\"\n---\n\n{story}\n");
        _folder.Write("seeds/c.md", "---\ndate: \"2024\"\n---\n\nEin Text ohne Überschrift, der von der Fähre über den Fluss erzählt und damit endet.\n");
        var report = Json("check", "--format", "json", "--base-url", "https://example.org/");
        Assert.Equal(0, report.ExitCode);
        Assert.Equal(["NA6002 warning seeds/c.md", "NA6003 warning seeds/b.md"], report.Findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_format_holds_the_same_findings()
    {
        _folder.Write("seeds/ä, b.md", "---\ntitle: Eins\ndate: vorgestern\n---\n\nEin Text.\n");
        var github = Run("check", "--format", "github");
        Assert.Equal(1, github.ExitCode);
        Assert.Contains("::error file=seeds/ä%2C b.md,line=3,title=NA2001::", github.Output, StringComparison.Ordinal);
        Assert.Contains("::warning title=NA6008::", github.Output, StringComparison.Ordinal);

        var sarif = JsonDocument.Parse(Run("check", "--format", "sarif").Output).RootElement;
        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        var run = sarif.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(github.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, results.Count);
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]));
        var place = results.Single(result => result.GetProperty("ruleId").GetString() == "NA2001").GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("seeds/%C3%A4%2C%20b.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(3, place.GetProperty("region").GetProperty("startLine").GetInt32());

        var table = Run("check");
        Assert.Matches(@"(?m)^error    NA2001      1  A stated date is not a date of EDTF\.$", table.Output);
        Assert.Contains("    seeds/ä, b.md:3: ", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_changes_nothing()
    {
        _folder.Write("seeds/a.txt", "Die Donaubrücke wird saniert" + Body);
        Run("build");
        var before = TemporaryFolder.FilesOf(_folder.Path);
        _folder.Write("seeds/b.txt", "Noch ein Titel" + Body);
        Run("check");
        File.Delete(_folder["seeds/b.txt"]);
        Assert.Equal(before, TemporaryFolder.FilesOf(_folder.Path));
    }

    [Theory]
    [InlineData("check nowhere", "there is no input folder 'nowhere'")]
    [InlineData("check --format xml", "there is no format 'xml'. Give --format table, json, github, sarif.")]
    [InlineData("check --pause -1", "--pause -1 is no pause")]
    public void Wrong_usage_exits_with_2(string arguments, string message)
    {
        Directory.CreateDirectory(_folder["seeds"]);
        var run = Run(arguments.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private (int ExitCode, List<string> Findings) Json(params string[] arguments)
    {
        var run = Run(arguments);
        var findings = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray();
        return (run.ExitCode, [.. findings.Select(finding => $"{finding.GetProperty("code").GetString()} {finding.GetProperty("severity").GetString()} {finding.GetProperty("file").GetString()}")]);
    }

    private Tool.Result Run(params string[] arguments) => Tool.Run(arguments, "", _folder.Path);
}
