using Microsoft.Playwright;
using NewsArchive.BrowserTests.Browser;

namespace NewsArchive.BrowserTests.Serve;

/// <summary>A window on a site that a process of its own serves, or that lies on a disk. It notes what must not happen, as a visit does.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _alarms = [];

    private Window(IBrowserContext context, IPage page, Uri root)
    {
        _context = context;
        Page = page;
        context.Request += (_, request) => AlarmIf(!request.Url.StartsWith(root.AbsoluteUri, StringComparison.Ordinal), $"request to {request.Url}");
        context.WebError += (_, error) => AlarmIf(true, $"script: {error.Error}");
        context.Console += (_, message) => AlarmIf(message.Type is "error" or "warning" && !message.Location.Contains("/favicon.ico", StringComparison.Ordinal), $"console: {message.Text} {message.Location}");
    }

    public IPage Page { get; }

    /// <summary>What went wrong so far.</summary>
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

    /// <summary>Opens a window on the first page of a site.</summary>
    /// <param name="root">URL of the site's folder, ending in a slash.</param>
    public static async Task<Window> OpenAsync(IBrowserContext context, Uri root, string address = "index.html")
    {
        context.SetDefaultTimeout((float)Arrival.Patience.TotalMilliseconds);
        var window = new Window(context, await context.NewPageAsync(), root);
        await window.Page.GotoAsync(new Uri(root, address).AbsoluteUri);
        return window;
    }

    /// <summary>Presses keys, one after the other.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await Page.Keyboard.PressAsync(key);
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void AlarmIf(bool condition, string what)
    {
        if (condition)
        {
            lock (_alarms)
            {
                _alarms.Add($"{Page.Url}: {what}");
            }
        }
    }
}
