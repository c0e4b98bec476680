using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>
/// Looks at a page of every kind of both sites and gathers what is wrong, so that one run names all faults. Opening a page is what costs, so in each look it is opened once
/// and asked everything there is to ask.
/// </summary>
internal sealed class EveryKind(Chromium chromium)
{
    // One site from the disk, the other from a server.
    private static readonly (string Name, string Scheme)[] Sites = [("seeds", "file"), ("made-up", "http")];

    // In the order in which they are asked. Each leaves the page as it found it, but for what is folded away, which those of accessibility unfold.
    private static readonly Dictionary<Look, Question[]> Questions = new()
    {
        [new Look(Look.Phone)] = [LookTests.SidewaysAsync, KeyboardTests.StopsAsync, AccessibilityTests.ByDayAsync, AccessibilityTests.AtNightAsync],
        [new Look(Look.Desk)] = [LookTests.SidewaysAsync, LookTests.NightAsync, LookTests.PaperAsync, KeyboardTests.StopsAsync, AccessibilityTests.ByDayAsync, AccessibilityTests.AtNightAsync],
        [new Look(Look.Desk, Scripts: false)] = [KeyboardTests.SkipLinkAsync, KeyboardTests.FoldsAsync],
    };

    private readonly Dictionary<Look, ILookup<Question?, string>> _answers = [];

    /// <summary>What a question found in a look.</summary>
    /// <param name="question">One of those that are asked in this look; it gives the faults of the page that is open.</param>
    /// <returns>Each fault with site, look, kind and address; alarms of the visit too.</returns>
    public async Task<IEnumerable<string>> FaultsAsync(Look look, Question question)
    {
        Assert.Contains(question, Questions[look]);
        if (!_answers.TryGetValue(look, out var answers))
        {
            _answers[look] = answers = (await AskAsync(look)).ToLookup(answer => answer.Question, answer => answer.Fault);
        }

        return answers[null].Concat(answers[question]);
    }

    private async Task<List<(Question? Question, string Fault)>> AskAsync(Look look)
    {
        List<(Question?, string)> faults = [];
        foreach (var (name, scheme) in Sites)
        {
            var site = chromium.Sites.View(name, scheme);
            await using var visit = await chromium.VisitAsync(site, look);
            foreach (var page in site.Site.Kinds)
            {
                await visit.OpenAsync(page.Address);
                await Pictures.TakeAsync(visit, name, page.Kind);
                foreach (var question in Questions[look])
                {
                    faults.AddRange((await question(visit)).Select(fault => ((Question?)question, $"{name}, {look}, {page.Kind} ({page.Address}): {fault}")));
                }
            }

            faults.AddRange(visit.Alarms.Select(alarm => ((Question?)null, $"{name}, {look}, {alarm}")));
        }

        return faults;
    }
}
