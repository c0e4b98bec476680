using NewsArchive.BrowserTests.Browser;
using NewsArchive.BrowserTests.Facets;
using NewsArchive.BrowserTests.Search;

namespace NewsArchive.BrowserTests.Pages;

/// <summary>Text is text, also in a real browser: whatever a text holds, no page of it runs, loads or opens anything.</summary>
[Collection(WithChromium.Name)]
public sealed class HostileTextTests(Chromium chromium)
{
    // Does to every element what a reader's mouse and keyboard could do.
    private const string Poke =
        """
        () => {
          for (const d of document.querySelectorAll('details')) d.open = true;
          for (const e of document.querySelectorAll('*')) {
            for (const type of ['mouseover', 'mouseenter', 'pointerenter', 'mousedown', 'focus', 'focusin', 'toggle', 'load', 'error', 'animationstart', 'begin'])
              e.dispatchEvent(new Event(type, { bubbles: true }));
          }
          return document.querySelectorAll('main *').length;
        }
        """;

    // Links that would leave the site or run something, by the scheme that the browser itself makes of them.
    private const string ForeignLinks =
        """
        () => [...document.querySelectorAll('[href], [src], [action], [formaction], [srcdoc], [data]')].filter(e => e.localName !== 'html')
          .map(e => (e.href?.baseVal && new URL(e.href.baseVal, document.baseURI).href) ?? e.href ?? e.src ?? e.action ?? e.outerHTML)
          .filter(url => !/^(file|https?|mailto):/.test(url))
        """;

    [Theory]
    [InlineData("file")]
    [InlineData("http")]
    public async Task No_text_runs_loads_or_opens_anything(string scheme)
    {
        var site = chromium.Sites.View("hostile", scheme);
        await using var visit = await chromium.VisitAsync(site, new Look(Look.Desk));
        var pages = scheme == "file" ? site.Site.Pages.ToList() : [.. site.Site.Kinds.Select(page => page.Address)];
        foreach (var address in pages)
        {
            await visit.OpenAsync(address);
            Assert.True(await visit.Page.EvaluateAsync<int>(Poke) > 0);
            Faults.None((await visit.Page.EvaluateAsync<string[]>(ForeignLinks)).Select(link => $"{address}: {link}"));
            Assert.Equal(address, visit.Address);
        }

        Assert.True(pages.Count > 10, "The hostile texts made hardly a page.");
        Faults.None(visit.Alarms);
    }

    [Fact]
    public async Task No_link_in_a_hostile_text_runs_anything_when_it_is_clicked()
    {
        var site = chromium.Sites.View("hostile", "file");
        await using var visit = await chromium.VisitAsync(site, new Look(Look.Desk));
        await visit.Page.RouteAsync("https://**", route => route.AbortAsync());
        foreach (var address in site.Site.Pages.Where(page => page.StartsWith("articles/", StringComparison.Ordinal)))
        {
            await visit.OpenAsync(address);
            // The listener keeps links of the web from leaving; what a link of its own scheme runs, it runs before.
            await visit.Page.EvaluateAsync("() => document.querySelectorAll('.text a').forEach(a => { if (/^(https?|file):/.test(a.href)) return; a.click(); })");
            Assert.Equal(address, visit.Address);
        }

        Assert.DoesNotContain(visit.Alarms, alarm => alarm.Contains("dialog", StringComparison.Ordinal) || alarm.Contains("script", StringComparison.Ordinal));
    }

    // What a reader, or whoever sends a link to one, may ask for.
    private static readonly string[] Questions = ["alert", "script", "javascript", "ziel", "\"<script>alert(1)</script>\"", "<img src=x onerror=alert(2)>", "land:<svg onload=alert(3)>", "'-alert(4)-'", "</script><script>alert(5)</script>", "{{x}}", "__proto__", "constructor", "jahr:__proto__", "\u202Ealert", "%", "\\", "a*b*c*d*e*f*"];

    [Theory]
    [InlineData("file")]
    [InlineData("http")]
    public async Task What_scripts_show_of_a_text_or_a_question_is_text(string scheme)
    {
        var site = chromium.Sites.View("hostile", scheme);
        await using var visit = await chromium.VisitAsync(site, new Look(Look.Desk));
        var found = 0;
        foreach (var question in Questions)
        {
            var search = await SearchPage.OpenAsync(visit, "?q=" + Uri.EscapeDataString(question));
            found += (await search.FindAsync(question)).Length;
            await visit.Page.EvaluateAsync<int>(Poke);
            Faults.None((await visit.Page.EvaluateAsync<string[]>(ForeignLinks)).Select(link => $"{question}: {link}"));
        }

        Assert.True(found > 20, "The questions found hardly a text.");
        var facets = new FacetPage(visit);
        foreach (var query in Questions.Select(question => $"?c={Uri.EscapeDataString(question)}&s={Uri.EscapeDataString(question)}&y={Uri.EscapeDataString(question)}").Prepend("").Reverse())
        {
            await facets.OpenAsync(query);
            await facets.SettledAsync();
            await visit.Page.EvaluateAsync<int>(Poke);
            Faults.None((await visit.Page.EvaluateAsync<string[]>(ForeignLinks)).Select(link => $"{query}: {link}"));
        }

        // Sources have the names that the texts give them.
        foreach (var option in (await facets.OptionsAsync()).Where(option => option is { CanBeChosen: true, Count: > 0 }).Take(25))
        {
            await facets.OpenAsync($"?{option.Facet}={Uri.EscapeDataString(option.Value)}");
            await facets.SettledAsync();
            Assert.NotEmpty(await facets.ArticlesAsync());
            await visit.Page.EvaluateAsync<int>(Poke);
        }

        Faults.None(visit.Alarms);
    }

    [Fact]
    public async Task The_alarm_goes_off_where_a_page_does_run_something()
    {
        var folder = Directory.CreateTempSubdirectory("alarm ").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), "<!doctype html><title>a</title><img src='https://example.org/a.png' onerror='alert(1)'>");
        await using var visit = await chromium.VisitAsync(chromium.Sites.View("hostile", "file") with { Root = new Uri(folder + "/") }, new Look(Look.Desk));
        await visit.OpenAsync("index.html");
        await visit.Page.WaitForFunctionAsync("() => document.images[0].complete");
        Assert.Contains(visit.Alarms, alarm => alarm.Contains("request to https://example.org/a.png", StringComparison.Ordinal));
        Assert.Contains(visit.Alarms, alarm => alarm.Contains("dialog: 1", StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }
}
