using System.Diagnostics;
using NewsArchive.Archive;

namespace NewsArchive.Tests.Collect.Readers.Html;

/// <summary>No page takes minutes, and what is cut is said. The times are wide: they tell linear from quadratic on a busy machine, not fast from slow.</summary>
public sealed class HostilePageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Cut => new()
    {
        string.Concat(Enumerable.Repeat("<div>", 99_000)) + SavedPage.Prose,
        string.Concat(Enumerable.Repeat("<b><blockquote><span>", 30_000)) + SavedPage.Prose,
        SavedPage.Prose + "<p " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=1 ")) + ">Ende</p>",
        SavedPage.Prose + string.Concat(Enumerable.Repeat("<p>x<i>", 400_000)),
    };

    public static TheoryData<string> Odd => new()
    {
        "", "<", "<!", "<!--", "</", "<a", "<a href='", "<script>", "<p", "<!DOCTYPE", "plain text", "<title>x", "<p><b><i>x</p>y</b></i>", "<table><p>a<tr>b<td>c", "<svg><p>x", "]]>",
        new string('<', 200_000), string.Concat(Enumerable.Repeat("<p>", 100_000)), string.Concat(Enumerable.Repeat("</div>", 100_000)), string.Concat(Enumerable.Repeat("<font color=red>", 50_000)) + "x",
        "<p title=\"" + new string(' ', 500_000) + "\">x", "<!--" + new string('-', 500_000), "<script>" + string.Concat(Enumerable.Repeat("</", 200_000)), string.Concat(Enumerable.Repeat("<a href=x>", 60_000)), "<p>a\0b",
    };

    [Theory]
    [MemberData(nameof(Cut))]
    public void A_page_beyond_all_measure_is_cut_with_a_diagnostic(string page)
    {
        var reports = new List<Diagnostic>();
        var watch = Stopwatch.StartNew();
        var document = SavedPage.Read(page, reports.Add);
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
        Assert.Contains(reports, report => report.Kind == DiagnosticKinds.PageCut);
        Assert.Contains(document.Blocks, block => block.Text.Contains("Gemeinderat", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void Broken_markup_is_read_without_a_fault(string page)
    {
        var watch = Stopwatch.StartNew();
        SavedPage.Read(page);
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
    }

    [Fact]
    public void Fifty_megabytes_take_seconds()
    {
        var reports = new List<Diagnostic>();
        var watch = Stopwatch.StartNew();
        SavedPage.Read(SavedPage.Prose + new string('x', 50_000_000), reports.Add);
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
        Assert.Contains(reports, report => report.Kind == DiagnosticKinds.PageCut);
    }

    [Fact]
    public void Pictures_inside_the_page_cost_nothing()
    {
        var reports = new List<Diagnostic>();
        var document = SavedPage.Read($"{SavedPage.Prose}<img alt=Karte src=\"data:image/png;base64,{new string('A', 20_000_000)}\">", reports.Add);
        Assert.Empty(reports);
        Assert.Equal(2, document.Blocks.Length);
    }

    [Fact]
    public void Binary_data_is_refused()
    {
        var reports = new List<Diagnostic>();
        Assert.Empty(new NewsArchive.Collect.Readers.Html.HtmlReader().Read(new SourceFile("a.html", ""), new byte[1000], reports.Add));
        Assert.Equal(DiagnosticKinds.BinaryContent, Assert.Single(reports).Kind);
    }
}
