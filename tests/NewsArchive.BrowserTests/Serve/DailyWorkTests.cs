using System.IO.Compression;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using NewsArchive.BrowserTests.Browser;
using NewsArchive.BrowserTests.Sites;
using NewsArchive.Tests;
using NewsArchive.Tests.Cli;
using NewsArchive.Tests.Publish.Deploy;
using NewsArchive.Tests.Serve;

namespace NewsArchive.BrowserTests.Serve;

/// <summary>The archive in daily use, with the tool as a process, a real browser and real git.</summary>
[Collection(WithChromium.Name)]
public sealed class DailyWorkTests(Chromium chromium) : IDisposable
{
    private const string Text = "Die Fähre fährt wieder\n\nIn Bratislava verkehrt wieder eine Fähre über die Donau. Die Slowakei und Österreich bezahlen sie gemeinsam, sagte ein Sprecher.\n";
    private const string Meta = "seeds/faehre.meta.yml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task From_an_empty_folder_to_a_verified_copy_in_another_place()
    {
        // init, with git around it
        Run(_folder.Path, 0, "init", "archiv", "--title", "Donau-Archiv", "--language", "de");
        var archive = _folder["archiv"];
        var remote = GitRepository.Bare(_folder["fern.git"]);
        var own = GitRepository.WithTree(archive);
        own.Run("remote", "add", "origin", remote.Folder);

        // a text is added
        File.WriteAllText(Path.Combine(archive, "seeds", "faehre.txt"), Text);
        own.Run("add", "-A");
        own.Run("commit", "-q", "-m", "A text");

        // its date is corrected by keyboard
        using (var server = await RunningServer.StartAsync(archive, ["--base-path", "/repo/"]))
        {
            await CorrectByKeyboardAsync(server.Root);
            Assert.Equal(0, await server.InterruptAsync());
        }

        Assert.Equal("date: \"2024-09-30\"\n", File.ReadAllText(Path.Combine(archive, Meta)));
        Assert.Equal(Text, File.ReadAllText(Path.Combine(archive, "seeds", "faehre.txt")));
        Assert.Equal("?? " + Meta, own.Run("status", "--porcelain"));

        // a build from nothing keeps it, and there is nothing to mend
        Run(archive, 0, "build", "--clean");
        var article = Directory.EnumerateFiles(Path.Combine(archive, "output", "articles", "2024"), "die-faehre-*.html").Single();
        Assert.Contains("<time datetime=\"2024-09-30\">", await File.ReadAllTextAsync(article), StringComparison.Ordinal);
        Assert.DoesNotContain(".newsarchive/", await File.ReadAllTextAsync(article), StringComparison.Ordinal);
        Run(archive, 0, "check");

        // to a branch of a bare repository; its files under /repo/
        Run(archive, 0, "deploy");
        remote.Run("clone", "-q", "-b", "gh-pages", remote.Folder, _folder["host"]);
        using (var host = new StaticServer())
        {
            await WalkAsync(host.Serve("gh-pages", _folder["host"]));
        }

        // packed, unpacked elsewhere, opened from there
        Run(archive, 0, "pack", "--to", "archiv.zip");
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(archive, "archiv.zip"), _folder["Stick für alle"]);
        var bag = Directory.EnumerateDirectories(_folder["Stick für alle"]).Single();
        await WalkAsync(new Uri(Path.Combine(bag, "data") + "/"));

        // verified; a flipped byte is found
        Run(archive, 0, "verify", "archiv.zip");
        Run(archive, 0, "verify", bag);
        var flipped = Path.Combine(bag, "data", "articles", "2024", Path.GetFileName(article));
        var bytes = await File.ReadAllBytesAsync(flipped);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(flipped, bytes);
        Assert.Contains($"data/articles/2024/{Path.GetFileName(article)}", Run(archive, 1, "verify", bag), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_least_certain_facts_are_gone_through_by_key()
    {
        _folder.Write("archive.yml", "title: Archiv\nlanguage: de\n");
        _folder.Write("seeds/faehre.txt", Text);
        _folder.Write("seeds/tunnel.txt", "Der Tunnel kommt\n\nNoch in diesem Jahrzehnt soll ein Tunnel nach Ungarn gebohrt werden. Beteiligt sind zwei Unternehmen aus Österreich.\n");
        using var server = await RunningServer.StartAsync(_folder.Path, []);
        await using var window = await Window.OpenAsync(await chromium.ContextAsync(new Look(Look.Desk)), server.Root, "review.html");
        var page = window.Page;
        Assert.Equal(2, await page.Locator("[data-doubt]").CountAsync());
        await Assertions.Expect(page.Locator(".na-now h2")).ToHaveTextAsync("Die Fähre fährt wieder");

        // next and back, then: this one is changed, the other is right as it is
        await window.PressAsync("n");
        await Assertions.Expect(page.Locator(".na-now h2")).ToHaveTextAsync("Der Tunnel kommt");
        await window.PressAsync("p", "c");
        await page.Keyboard.TypeAsync("2024-09");
        await window.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-doubt]")).ToHaveCountAsync(1);
        Assert.Equal("date: \"2024-09\"\n", File.ReadAllText(_folder[Meta]));
        await Assertions.Expect(page.Locator(".na-now h2")).ToHaveTextAsync("Der Tunnel kommt");
        await window.PressAsync("a");
        await Assertions.Expect(page.Locator("[data-doubt]")).ToHaveCountAsync(0);
        Assert.Equal("date: unknown\n", File.ReadAllText(_folder["seeds/tunnel.meta.yml"]));
        Assert.EndsWith("/review.html", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);

        // what the list shows in the site itself is read-only
        Assert.DoesNotContain("<button", File.ReadAllText(_folder["output/review.html"]), StringComparison.Ordinal);
        Faults.None(window.Alarms);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_is_typed_is_kept()
    {
        _folder.Write("archive.yml", "title: Archiv\nlanguage: de\n");
        _folder.Write("seeds/faehre.txt", Text);
        using var server = await RunningServer.StartAsync(_folder.Path, []);
        await using var window = await Window.OpenAsync(await chromium.ContextAsync(new Look(Look.Phone)), server.Root);
        var page = window.Page;
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Die Fähre fährt wieder" }).First.ClickAsync();
        await Arrival.AtAsync(page, url => url.Contains("/articles/", StringComparison.Ordinal));
        await window.PressAsync("d");
        await page.Keyboard.TypeAsync("gestern");

        // a change of the text in between does not take away what is being typed
        _folder.Write("seeds/faehre.txt", Text.Replace("wieder eine", "wieder die", StringComparison.Ordinal));
        await page.WaitForTimeoutAsync(3_000);
        await Assertions.Expect(page.Locator("#na-date")).ToHaveValueAsync("gestern");
        await window.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#na-date-problem")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#na-date")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#na-date")).ToHaveValueAsync("gestern");
        Assert.False(File.Exists(_folder[Meta]));
        await AccessibleAsync(page);
        await window.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("2024");
        await window.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#saved")).ToBeVisibleAsync();
        Assert.Equal("date: \"2024\"\n", File.ReadAllText(_folder[Meta]));
        Assert.DoesNotContain(window.Alarms, alarm => !alarm.Contains("409", StringComparison.Ordinal));
    }

    private async Task CorrectByKeyboardAsync(Uri root)
    {
        await using var window = await Window.OpenAsync(await chromium.ContextAsync(new Look(Look.Desk)), root);
        var page = window.Page;
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Die Fähre fährt wieder" }).First.FocusAsync();
        await window.PressAsync("Enter");
        await Arrival.AtAsync(page, url => url.Contains("/articles/undated/die-faehre-", StringComparison.Ordinal) && url.EndsWith(".html", StringComparison.Ordinal));
        await window.PressAsync("d");
        await Assertions.Expect(page.Locator("#na-date")).ToBeFocusedAsync();
        await AccessibleAsync(page);
        await page.Keyboard.TypeAsync("2024-09-30");
        await window.PressAsync("Control+Enter");

        // At once, at its new address, the page says what is stated now.
        await Arrival.AtAsync(page, url => url.Contains("/articles/2024/die-faehre-", StringComparison.Ordinal) && url.EndsWith(".html", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#saved")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".record time")).ToHaveAttributeAsync("datetime", "2024-09-30");
        await page.Locator("details.why summary").First.FocusAsync();
        await window.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync("30. September 2024 festgelegt");

        // And it reloads by itself when something else is written.
        await page.EvaluateAsync("window.isOld = true");
        File.WriteAllText(Path.Combine(_folder["archiv"], "seeds", "neu.txt"), "Die Brücke steht\n\nÖsterreich und Ungarn haben eine Brücke eröffnet. Gebaut wurde sie in drei Jahren, hieß es.\n");
        await page.WaitForFunctionAsync("() => !window.isOld && document.readyState === 'complete'");
        File.Delete(Path.Combine(_folder["archiv"], "seeds", "neu.txt"));
        Faults.None(window.Alarms);
    }

    // From the front page to an article, to a country and back, and through the search.
    private async Task WalkAsync(Uri root)
    {
        await using var window = await Window.OpenAsync(await chromium.ContextAsync(new Look(Look.Desk)), root);
        var page = window.Page;
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Die Fähre fährt wieder" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Die Fähre fährt wieder");
        await Assertions.Expect(page.Locator(".record time")).ToHaveAttributeAsync("datetime", "2024-09-30");
        Assert.Equal(0, await page.Locator("details.na-edit").CountAsync());
        await page.Locator(".record a", new PageLocatorOptions { HasText = "Slowakei" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/countries/sk\\.html$"));
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Die Fähre fährt wieder" }).First.ClickAsync();
        await page.GotoAsync(new Uri(root, "search.html").AbsoluteUri + "?q=F%C3%A4hren");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Die Fähre fährt wieder");
        Faults.None(window.Alarms);
    }

    // The form must serve those, too, who do not see it.
    private static async Task AccessibleAsync(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript() + "; null");
        var found = await page.EvaluateAsync<string[]>("async () => (await axe.run('.na-edit')).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))");
        Assert.Empty(found);
    }

    private static string Run(string folder, int exitCode, params string[] arguments)
    {
        var run = Tool.Run(arguments, "", folder, GitRepository.Environment);
        Assert.True(run.ExitCode == exitCode, $"newsarchive {string.Join(' ', arguments)}: exit code {run.ExitCode}\n{run.Output}\n{run.Error}");
        return run.Output + run.Error;
    }
}
