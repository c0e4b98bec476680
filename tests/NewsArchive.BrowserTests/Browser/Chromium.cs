using Microsoft.Playwright;
using NewsArchive.BrowserTests.Pages;
using NewsArchive.BrowserTests.Sites;

namespace NewsArchive.BrowserTests.Browser;

/// <summary>One browser for all tests. Sites and pictures belong to it, since each is made once in a run.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // As root a sandbox cannot be had. The rest keeps the browser from calling home, which a test must not wait for.
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Chromium() => Kinds = new EveryKind(this);

    /// <summary>The sites that pages are opened from.</summary>
    public TestSites Sites { get; } = new();

    /// <summary>A page of every kind of them.</summary>
    internal EveryKind Kinds { get; }

    public async Task InitializeAsync()
    {
        var program = FindChromium.Path();
        Assertions.SetDefaultExpectTimeout((float)Arrival.Patience.TotalMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Arguments });
    }

    /// <summary>A fresh window on a site.</summary>
    internal async Task<Visit> VisitAsync(SiteView site, Look look) => await Visit.BeginAsync(_browser!, site, look);

    /// <summary>A browser with nothing in it, for pages that are no test site's.</summary>
    internal Task<IBrowserContext> ContextAsync(Look look) => _browser!.NewContextAsync(look.Options());

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        Sites.Dispose();
    }
}

/// <summary>Tests that share the browser; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class WithChromium : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
