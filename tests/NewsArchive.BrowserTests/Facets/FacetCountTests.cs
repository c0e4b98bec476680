using System.Globalization;
using NewsArchive.BrowserTests.Browser;
using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.BrowserTests.Facets;

/// <summary>The numbers of the page of filters are those of a count by hand, whatever is chosen.</summary>
[Collection(WithChromium.Name)]
public sealed class FacetCountTests(Chromium chromium)
{
    private const int Choices = 15;

    [Theory]
    [InlineData("seeds", "file", 1)]
    [InlineData("seeds", "http", 2)]
    [InlineData("made-up", "file", 3)]
    [InlineData("made-up", "http", 4)]
    public async Task Any_choice_gives_the_counts_and_articles_of_a_naive_count(string name, string scheme, int seed)
    {
        var site = chromium.Sites.View(name, scheme);
        var naive = NaiveFacets.Of(site.Site);
        await using var visit = await chromium.VisitAsync(site, new Look(Look.Desk));
        var page = new FacetPage(visit);
        await page.OpenAsync();
        var values = (await page.OptionsAsync()).ToLookup(option => option.Facet);
        var dice = new Dice((ulong)seed);
        for (var i = 0; i < Choices; i++)
        {
            var (choice, query) = i == 0 ? (new Choice([], false, "", [], [], []), "") : Draw(dice, values, naive);
            await page.OpenAsync(query);
            await CheckAsync(page, naive, choice, query);
            await StepAsync(page, dice, query);
        }

        Faults.None(visit.Alarms);
    }

    private static async Task CheckAsync(FacetPage page, NaiveFacets naive, Choice choice, string query)
    {
        var expected = naive.Find(choice);
        var status = await page.StatusAsync();
        Assert.True(expected.Count == 0 ? status.StartsWith("Kein Artikel", StringComparison.Ordinal) : status == Amount(expected.Count), $"{query}: says '{status}' of {expected.Count} articles.");
        Assert.Equal(expected.Take(20).Select(article => article.Address), await page.ArticlesAsync());
        var shown = (await page.OptionsAsync()).ToDictionary(option => (option.Facet, Key: option.Facet == "s" && option.Value != "-" ? option.Name : option.Value));
        foreach (var (facet, value) in AllValues(naive))
        {
            var count = naive.CountOf(choice, facet, value);
            if (shown.GetValueOrDefault((facet, value)) is not { } option)
            {
                // A facet that knows one value only is no choice, and options that give nothing may be left out.
                Assert.True(count == 0 || AllValues(naive).Count(other => other.Facet == facet) < 2, $"{query}: the option {facet}={value} is missing, and would give {count}.");
                continue;
            }

            Assert.True(option.Count is null || option.Count == count, $"{query}: the option {facet}={value} says {option.Count}, and gives {count}.");
            Assert.True(option.CanBeChosen == (count > 0 || option.IsChosen), $"{query}: the option {facet}={value} gives {count} and can{(option.CanBeChosen ? "" : "not")} be chosen.");
        }
    }

    // One more option is chosen with the mouse: none that can be chosen leads to an empty page.
    private static async Task StepAsync(FacetPage page, Dice dice, string query)
    {
        var open = (await page.OptionsAsync()).Where(option => option is { CanBeChosen: true, IsChosen: false, Facet: not "m" }).ToList();
        if (open.Count > 0)
        {
            var option = dice.One(open);
            await page.ChooseAsync(option);
            Assert.False((await page.StatusAsync()).StartsWith("Kein", StringComparison.Ordinal), $"{query}, then {option}: a dead end.");
        }
    }

    private static string Amount(int count) => count.ToString("N0", new NumberFormatInfo { NumberGroupSeparator = "." }) + " Artikel";

    private static IEnumerable<(string Facet, string Value)> AllValues(NaiveFacets naive) =>
    [
        .. naive.Articles.SelectMany(article => article.Main.Concat(article.Mentioned)).Distinct().Select(value => ("c", value)),
        .. naive.Articles.Select(article => article.Year).Distinct().Select(value => ("y", value)),
        .. naive.Articles.Select(article => article.Source).Distinct().Select(value => ("s", value)),
        .. naive.Articles.Select(article => article.Language).Distinct().Select(value => ("l", value)),
        ("r", ""), ("r", "main"), ("r", "mentioned"), ("m", "all"), ("m", "any"),
    ];

    // Half of the countries come from one article, so that all at once is not always none.
    private static (Choice Choice, string Query) Draw(Dice dice, ILookup<string, FacetOption> values, NaiveFacets naive)
    {
        var one = dice.One(naive.Articles);
        List<string> countries = [.. one.Main.Concat(one.Mentioned).Where(_ => dice.Chance(40)), .. values["c"].Select(option => option.Value).Where(_ => dice.Chance(2))];
        var any = dice.Chance(50) && countries.Distinct().Count() > 1;
        var role = dice.One(["", "", "main", "mentioned"]);
        List<FacetOption> years = Some("y"), sources = Some("s"), languages = Some("l");
        var choice = new Choice([.. countries.Distinct()], any, role, Keys(years), [.. sources.Select(source => source.Value == "-" ? "-" : source.Name)], Keys(languages));
        string[] parts =
        [
            countries.Count > 0 ? "c=" + string.Join(',', choice.Countries) : "", any ? "m=any" : "", role.Length > 0 ? "r=" + role : "",
            Part("y", years), Part("s", sources), Part("l", languages),
        ];
        return (choice, "?" + string.Join('&', parts.Where(part => part.Length > 0)));

        List<FacetOption> Some(string facet) => dice.Chance(50) ? [] : [.. values[facet].Where(_ => dice.Chance(20))];
        static string[] Keys(List<FacetOption> options) => [.. options.Select(option => option.Value)];
        static string Part(string facet, List<FacetOption> options) => options.Count > 0 ? $"{facet}={string.Join(',', Keys(options))}" : "";
    }
}
