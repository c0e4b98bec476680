using Deque.AxeCore.Commons;
using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>axe-core finds no violation of WCAG 2.0 to 2.2, levels A and AA, on any kind of page.</summary>
[Collection(WithChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    // target-size is the one rule of WCAG 2.2 AA, and off unless asked for.
    private const string AllRules = "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } } }";

    // A dark scheme changes colours and nothing else.
    private const string ColourRules = "{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [InlineData(Look.Phone)]
    [InlineData(Look.Desk)]
    public async Task No_kind_of_page_shuts_anybody_out(int width) => Faults.None(await chromium.Kinds.FaultsAsync(new Look(width), ByDayAsync));

    [Theory]
    [InlineData(Look.Phone)]
    [InlineData(Look.Desk)]
    public async Task No_kind_of_page_is_too_pale_at_night(int width) => Faults.None(await chromium.Kinds.FaultsAsync(new Look(width), AtNightAsync));

    /// <summary>What breaks a rule on the open page.</summary>
    internal static Task<IEnumerable<string>> ByDayAsync(Visit visit) => FaultsAsync(visit, AllRules);

    /// <summary>What breaks a rule of colours on the open page when its colours are those of the night.</summary>
    internal static async Task<IEnumerable<string>> AtNightAsync(Visit visit)
    {
        IEnumerable<string> faults = [];
        await visit.AtNightAsync(async () => faults = await FaultsAsync(visit, ColourRules));
        return faults;
    }

    // What is folded away must be as good as the rest. Style sheets are not fetched again: the pages' policy allows no fetching.
    private static async Task<IEnumerable<string>> FaultsAsync(Visit visit, string rules)
    {
        if (!await visit.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await visit.Page.EvaluateAsync(Axe + "; null");
        }

        return await visit.Page.EvaluateAsync<string[]>(
            $$"""
            async () => {
              document.querySelectorAll('details').forEach(d => d.open = true);
              const result = await axe.run(document, { ...{{rules}}, resultTypes: ['violations'], preload: false });
              if (result.passes.length === 0) return ['axe-core looked at nothing'];
              return result.violations.flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${n.html.slice(0, 200)} ${n.failureSummary.replace(/\s+/g, ' ')}`));
            }
            """);
    }
}
