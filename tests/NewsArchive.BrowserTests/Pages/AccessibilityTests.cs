using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>axe-core finds no violation of WCAG 2.0 to 2.2, levels A and AA, on any kind of page.</summary>
[Collection(WithChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    // target-size is the one rule of WCAG 2.2 AA, and off unless asked for.
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData(Look.Phone, false)]
    [InlineData(Look.Phone, true)]
    [InlineData(Look.Desk, false)]
    [InlineData(Look.Desk, true)]
    public async Task No_kind_of_page_shuts_anybody_out(int width, bool dark) => Faults.None(await EveryKind.FaultsAsync(chromium, new Look(width, dark), async (visit, _) =>
    {
        // What is folded away must be as good as the rest.
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await visit.Page.RunAxe(Rules);
        return result.Violations.SelectMany(violation => violation.Nodes.Take(3).Select(node => $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}"));
    }));
}
