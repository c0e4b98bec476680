using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using NewsArchive.BrowserTests.Browser;
using NewsArchive.BrowserTests.Pages;
using NewsArchive.Tests;
using NewsArchive.Tests.House;
using NewsArchive.Tests.Serve;

namespace NewsArchive.BrowserTests.Serve;

/// <summary>The form of an article and the list of doubtful facts, on a phone and on a desk, in light and dark: nothing runs out of the window, nothing is too pale.</summary>
[Collection(WithChromium.Name)]
public sealed class CorrectLookTests(Chromium chromium) : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private RunningServer _server = null!;

    public async Task InitializeAsync()
    {
        foreach (var text in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds")))
        {
            _folder.Write("seeds/" + Path.GetFileName(text), await File.ReadAllTextAsync(text));
        }

        _folder.Write("archive.yml", "title: Archiv\nlanguage: de\n");
        _folder.Write("seeds/faehre.txt", "Die Fähre fährt wieder\n\nIn Bratislava verkehrt seit dem 3. Oktober wieder eine Fähre über die Donau. Die Slowakei und Österreich bezahlen sie gemeinsam, sagte ein Sprecher am 5. November 2024.\n");
        _folder.Write("seeds/faehre.meta.yml", "rights: excerpt\n");
        _server = await RunningServer.StartAsync(_folder.Path, []);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(Look.Phone, false)]
    [InlineData(Look.Desk, false)]
    [InlineData(Look.Phone, true)]
    [InlineData(Look.Desk, true)]
    public async Task The_form_and_the_list_fit_and_can_be_read(int width, bool dark)
    {
        await using var window = await Window.OpenAsync(await chromium.ContextAsync(new Look(width, dark)), _server.Root);
        var page = window.Page;
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Die Fähre fährt wieder" }).First.ClickAsync();
        await Arrival.AtAsync(page, url => url.Contains("/articles/", StringComparison.Ordinal));
        await LookAtAsync(page, ".na-edit", $"closed-{width}", dark);
        await window.PressAsync("e");
        await Assertions.Expect(page.Locator("#na-title")).ToBeFocusedAsync();
        await LookAtAsync(page, ".na-edit", $"form-{width}", dark);
        await page.Locator("#na-rights").FocusAsync();
        await LookAtAsync(page, ".na-edit", $"form-end-{width}", dark);
        await window.PressAsync("Escape", "d");
        await page.Keyboard.TypeAsync("gestern");
        await window.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("#na-date-problem")).ToBeVisibleAsync();
        await LookAtAsync(page, ".na-edit", $"wrong-{width}", dark);

        await page.GotoAsync(new Uri(_server.Root, "review.html").AbsoluteUri);
        await Assertions.Expect(page.Locator(".na-now")).ToHaveCountAsync(1);
        await LookAtAsync(page, "main", $"review-{width}", dark);
        await window.PressAsync("n", "c");
        await LookAtAsync(page, "main", $"change-{width}", dark);
        Assert.DoesNotContain(window.Alarms, alarm => !alarm.Contains("409", StringComparison.Ordinal));
    }

    private static async Task LookAtAsync(IPage page, string part, string name, bool dark)
    {
        await Pictures.TakeAsync(page, $"serve/{name}{(dark ? "-dark" : "")}", isWhole: false);
        var wide = await page.EvaluateAsync<string[]>("""
            part => [document.documentElement, ...document.querySelectorAll(part + ', ' + part + ' *')]
              .filter(e => e.checkVisibility() && getComputedStyle(e).overflowX !== 'auto' && getComputedStyle(e).display !== 'inline' && e.tagName !== 'SELECT' && e.tagName !== 'INPUT' && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
              .map(e => `${e.tagName}.${e.className} ${e.scrollWidth} > ${e.clientWidth}`)
            """, part);
        Assert.True(wide.Length == 0, $"{name}: {string.Join("; ", wide)}");
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript() + "; null");
        Assert.Empty(await page.EvaluateAsync<string[]>("async part => (await axe.run(part, { preload: false })).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))", part));
    }
}
