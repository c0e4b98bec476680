using Microsoft.Playwright;
using NewsArchive.BrowserTests.Sites;

namespace NewsArchive.BrowserTests.Browser;

/// <summary>A window on a site that notes everything a page must never do: errors on the console, scripts that fail, dialogs, new windows, requests that leave the site.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly SiteView _site;
    private readonly List<string> _alarms = [];

    private Visit(IBrowserContext context, IPage page, SiteView site, Look look)
    {
        Look = look;
        _context = context;
        _site = site;
        Page = page;
        context.Request += (_, request) => AlarmIf(!site.Holds(request.Url), $"request to {request.Url}");
        context.RequestFailed += (_, request) => Alarm($"request for {request.Url} failed: {request.Failure}");
        context.Console += (_, message) => AlarmIf(message.Type is "error" or "warning" && !IsExpected(message), $"console: {message.Text}");
        context.WebError += (_, error) => Alarm($"script: {error.Error}");
        context.Page += (_, opened) => Alarm($"new window: {opened.Url}");
        page.Dialog += async (_, dialog) =>
        {
            Alarm($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Download += (_, download) => Alarm($"download: {download.Url}");
    }

    public IPage Page { get; }

    /// <summary>How the visitor sees the site, until the window is made another.</summary>
    public Look Look { get; }

    public string SiteName => _site.Site.Name;

    /// <summary>What went wrong so far, each with the page on which it did.</summary>
    public IReadOnlyList<string> Alarms
    {
        get
        {
            lock (_alarms)
            {
                return [.. _alarms];
            }
        }
    }

    /// <summary>Address of the page below the site's root, without fragment; the whole URL where it is outside.</summary>
    public string Address => _site.AddressOf(Page.Url);

    public static async Task<Visit> BeginAsync(IBrowser browser, SiteView site, Look look)
    {
        var context = await browser.NewContextAsync(look.Options());
        context.SetDefaultTimeout((float)Arrival.Patience.TotalMilliseconds);
        var page = await context.NewPageAsync();
        return new Visit(context, page, site, look);
    }

    /// <summary>Address of a URL below the root of the visited site.</summary>
    public string AddressOf(string url) => _site.AddressOf(url);

    /// <summary>Opens a page of the site, and waits until its scripts have shown what they are to show.</summary>
    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(_site.UrlOf(address));
        if (Look.Scripts)
        {
            await UntilAsync("!document.querySelector('[data-index]:not([data-shown])')");
        }
    }

    /// <summary>
    /// Waits within the open page until a condition of JavaScript holds. <c>WaitForFunctionAsync</c> brings a library of its own into each page for that,
    /// which costs a third of opening it.
    /// </summary>
    public Task UntilAsync(string condition) => Page.EvaluateAsync(
        $$"""
        async () => { for (const start = Date.now(); !({{condition}}); await new Promise(next => setTimeout(next, 5))) if (Date.now() - start > {{Arrival.Patience.TotalMilliseconds}}) throw new Error('waited in vain'); }
        """);

    /// <summary>Does something while the open page is shown as it is at night, by day as a rule.</summary>
    /// <param name="media">Where it is shown: a screen, or paper.</param>
    public async Task AtNightAsync(Func<Task> action, Media media = Media.Screen)
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark, Media = media });
        await action();
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light, Media = Media.Screen });
    }

    /// <summary>Makes the window wider or narrower.</summary>
    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, Look.Height);

    /// <summary>Clicks the first visible link within an element that leads to such an address, and checks that it leads there.</summary>
    /// <returns>The address.</returns>
    public async Task<string> FollowAsync(System.Text.RegularExpressions.Regex address, string within = "main")
    {
        var from = Address;
        var links = await Page.EvaluateAsync<string[]>("within => [...document.querySelectorAll(within + ' a[href]')].map(a => a.checkVisibility() ? new URL(a.getAttribute('href'), document.baseURI).href : '')", within);
        var place = Array.FindIndex(links, link => link.Length > 0 && address.IsMatch(_site.AddressOf(link)) && _site.AddressOf(link) != from);
        Assert.True(place >= 0, $"{from} has no visible link in '{within}' that matches {address}.");
        await ClickAsync(within + " a[href]", place);
        await Arrival.AtAsync(Page, url => url == links[place]);
        Assert.Equal(_site.AddressOf(links[place]), Address);
        return Address;
    }

    // A locator would bring its library into each page that is walked through (see UntilAsync). It is asked where the middle of a link is not the link, as with a country on a map.
    private async Task ClickAsync(string selector, int place)
    {
        var middle = await Page.EvaluateAsync<float[]>(
            """
            ([selector, place]) => {
              const link = document.querySelectorAll(selector)[place];
              link.scrollIntoView({ block: 'center' });
              const { x, y, width, height } = link.getClientRects()[0];
              const middle = [x + width / 2, y + height / 2];
              return link.contains(document.elementFromPoint(...middle)) ? middle : [];
            }
            """,
            new object[] { selector, place });
        await (middle is [var x, var y] ? Page.Mouse.ClickAsync(x, y) : Page.Locator(selector).Nth(place).ClickAsync());
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    // The page for missing addresses comes with status 404, and the browser says so.
    private bool IsExpected(IConsoleMessage message) => message.Text.Contains("404", StringComparison.Ordinal) && !_site.Exists(message.Location.Split('#')[0]);

    private void AlarmIf(bool condition, string what)
    {
        if (condition)
        {
            Alarm(what);
        }
    }

    private void Alarm(string what)
    {
        lock (_alarms)
        {
            _alarms.Add($"{Address}: {what}");
        }
    }
}
