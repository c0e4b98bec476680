using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Search;

/// <summary>The search finds what a reader means, and not what only looks alike.</summary>
[Collection(WithChromium.Name)]
public sealed class RecallTests(Chromium chromium)
{
    /// <summary>Share of cases whose best hit is the first.</summary>
    private const double BestFirst = 0.9;

    [Fact]
    public async Task Every_expected_article_is_found_and_the_best_one_first()
    {
        using var site = RecallTable.Build();
        await using var visit = await chromium.VisitAsync(site.OnDisk, new Look(Look.Desk));
        var page = await SearchPage.OpenAsync(visit);
        List<string> faults = [], late = [];
        var cases = RecallTable.Cases.ToList();
        foreach (var (query, best, expected, forbidden, kind) in cases)
        {
            var found = (await page.FindAsync(query)).Select(address => Path.GetFileNameWithoutExtension(address) ?? "").ToList();
            faults.AddRange(expected.Except(found).Select(id => $"{query} ({kind}) does not find {id}: {string.Join(' ', found)}"));
            faults.AddRange(forbidden.Intersect(found).Select(id => $"{query} ({kind}) finds {id}: {string.Join(' ', found)}"));
            if (best.Count > 0 && !best.Contains(found.FirstOrDefault("nothing")))
            {
                late.Add($"{query} ({kind}) has {found.FirstOrDefault("nothing")} first");
            }
        }

        Faults.None([.. faults, .. visit.Alarms, .. late.Count > cases.Count * (1 - BestFirst) ? late : []]);
        Assert.True(cases.Count >= 60);
    }
}
