using System.Text.Json;
using Microsoft.Playwright;
using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Facets;

/// <summary>An option as it stands on the page.</summary>
/// <param name="Facet">Key of its facet.</param>
/// <param name="Value">As it stands in the address.</param>
/// <param name="Count">The number beside it; null where it has none.</param>
internal sealed record FacetOption(string Facet, string Value, string Name, int? Count, bool CanBeChosen, bool IsChosen);

/// <summary>The page of filters as a reader sees it.</summary>
internal sealed class FacetPage(Visit visit)
{
    private const string ReadOptions =
        """
        () => JSON.stringify([...document.querySelectorAll('#facets input:not([type=search])')].filter(input => input.checkVisibility()).map(input => {
          const label = input.closest('label'), n = label.querySelector('.n');
          return { Facet: input.name, Value: input.value, Name: label.querySelector('span').innerText, Count: n ? Number(n.innerText.replace('.', '')) : null,
                   CanBeChosen: !input.disabled, IsChosen: input.checked };
        }))
        """;

    /// <summary>The line that says how many articles there are.</summary>
    public Task<string> StatusAsync() => visit.Page.Locator("#count").InnerTextAsync();

    /// <summary>Opens the page, with a query such as <c>?c=KZ</c>.</summary>
    public Task OpenAsync(string query = "") => visit.OpenAsync("facets.html" + query);

    /// <summary>All options that can be seen.</summary>
    public async Task<IReadOnlyList<FacetOption>> OptionsAsync() => JsonSerializer.Deserialize<List<FacetOption>>(await visit.Page.EvaluateAsync<string>(ReadOptions))!;

    /// <summary>Addresses of the articles on the page, in their order.</summary>
    public async Task<IReadOnlyList<string>> ArticlesAsync() =>
        [.. (await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#results h3 a')].map(a => a.href)")).Select(visit.AddressOf)];

    /// <summary>Clicks an option and waits for what it gives.</summary>
    public Task ChooseAsync(FacetOption option) => ClickAsync(visit.Page.Locator($"#facets input[name=\"{option.Facet}\"][value=\"{option.Value}\"]"));

    /// <summary>Clicks what gives the page another address, and waits for what that gives.</summary>
    public async Task ClickAsync(ILocator element)
    {
        var before = visit.Page.Url;
        await element.ClickAsync();
        await visit.UntilAsync($"location.href !== {JsonSerializer.Serialize(before)}");
        await SettledAsync();
    }

    /// <summary>Waits until the page shows what its address says.</summary>
    public Task SettledAsync() => visit.UntilAsync("document.querySelector('#facets').dataset.shown === (location.search || '?')");
}
