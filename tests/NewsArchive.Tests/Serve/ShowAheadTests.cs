using System.Net;
using System.Text.RegularExpressions;
using System.Web;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render;
using NewsArchive.Serve;
using NewsArchive.Write;

namespace NewsArchive.Tests.Serve;

/// <summary>Pages that somebody looks at are shown as they will be before a build has written them. Each build stands still between the two until the test lets it go on.</summary>
public sealed class ShowAheadTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new() { Timeout = Patience };
    private readonly SemaphoreSlim _planned = new(0);
    private readonly SemaphoreSlim _mayWrite = new(1);
    private LiveArchive _archive = null!;
    private PreviewServer _server = null!;
    private bool _isWritable = true;

    public async Task InitializeAsync()
    {
        _folder.Write("seeds/a.txt", "Die Donaubrücke wird saniert\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke.\n");
        _folder.Write("seeds/b.txt", "Die Fähre fährt wieder\n\nKiel, 3. März 2023. Nach dem Sturm fährt die Fähre nach Norwegen wieder.\n");
        _archive = new LiveArchive(_folder["seeds"], Build);
        _server = await PreviewServer.StartAsync(_archive, 0, "/", CancellationToken.None);
        Assert.NotNull(await _archive.BuildAsync(CancellationToken.None));
        await _planned.WaitAsync(Patience);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _archive.Dispose();
        _planned.Dispose();
        _mayWrite.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_open_page_is_shown_as_it_will_be_before_its_file_is_written_and_told_of_once()
    {
        var (address, before) = await OpenAsync("donaubruecke-wird");
        var news = NewsOf(before);
        var build = ChangeAsync("seeds/a.txt", "Die Donaubrücke bleibt zu\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke doch nicht.\n");
        Assert.True(await news);
        Assert.Contains("newsArchiveChanged", await _client.GetStringAsync(new Uri(_server.Address, ".newsarchive/changed.js?" + QueryOf(before))), StringComparison.Ordinal);

        // The headline and with it the address are others: the front page leads to where nothing is written yet.
        using var gone = await _client.GetAsync(new Uri(_server.Address, address));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        var (moved, ahead) = await OpenAsync("donaubruecke-bleibt");
        Assert.Contains("doch nicht", ahead, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["output/" + moved]));
        var again = NewsOf(ahead);

        _mayWrite.Release();
        Assert.NotNull(await build);
        Assert.Equal(WithoutAddition(ahead), await File.ReadAllTextAsync(_folder["output/" + moved]));
        Assert.Equal(ahead, await _client.GetStringAsync(new Uri(_server.Address, moved)));
        Assert.False(again.IsCompleted);
    }

    [Fact]
    public async Task A_page_that_stays_as_it_is_hears_of_a_change_when_all_is_written()
    {
        var news = NewsOf(await _client.GetStringAsync(new Uri(_server.Address, "404.html")));
        var build = ChangeAsync("seeds/a.txt", "Die Donaubrücke wird saniert\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke doch nicht.\n");
        await _planned.WaitAsync(Patience);
        Assert.False(news.IsCompleted);
        Assert.DoesNotContain("doch nicht", (await OpenAsync("donaubruecke-wird")).Page, StringComparison.Ordinal);
        _mayWrite.Release();
        Assert.NotNull(await build);
        Assert.True(await news);
        Assert.Contains("doch nicht", (await OpenAsync("donaubruecke-wird")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_shown_ahead_of_a_build_that_failed_goes_back_to_what_there_is()
    {
        var (address, before) = await OpenAsync("donaubruecke-wird");
        var news = NewsOf(before);
        _isWritable = false;
        var build = ChangeAsync("seeds/a.txt", "Die Donaubrücke wird saniert\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke doch nicht.\n");
        Assert.True(await news);
        var ahead = await _client.GetStringAsync(new Uri(_server.Address, address));
        Assert.Contains("doch nicht", ahead, StringComparison.Ordinal);
        var again = NewsOf(ahead);
        _mayWrite.Release();
        Assert.Null(await build);
        Assert.True(await again);
        Assert.Equal(before, await _client.GetStringAsync(new Uri(_server.Address, address)));
    }

    [Fact]
    public async Task A_build_that_changes_nothing_is_told_to_nobody()
    {
        var news = NewsOf((await OpenAsync("donaubruecke-wird")).Page);
        _mayWrite.Release();
        Assert.NotNull(await _archive.BuildAsync(CancellationToken.None));
        Assert.False(news.IsCompleted);
    }

    private Task<BuiltArchive?> ChangeAsync(string file, string text)
    {
        _folder.Write(file, text);
        return _archive.BuildAsync(CancellationToken.None);
    }

    private BuiltArchive? Build(Action<PlannedSite> onPlanned)
    {
        SitePlan? plan = null;
        try
        {
            var summary = new Pipeline(new Settings(), _ => { }) { AlwaysPlans = true, OnPlanned = StandStill }.Build(_folder["seeds"], _folder["output"], clean: false);
            return new BuiltArchive(WrittenSite.At(_folder["output"])!, plan!, summary, []);
        }
        catch (IOException)
        {
            return null;
        }

        void StandStill(PlannedSite planned)
        {
            plan = planned.Plan;
            onPlanned(planned);
            _planned.Release();
            Assert.True(_mayWrite.Wait(Patience));
            if (!_isWritable)
            {
                throw new IOException();
            }
        }
    }

    // The page to which the front page leads.
    private async Task<(string Address, string Page)> OpenAsync(string name)
    {
        var front = await _client.GetStringAsync(_server.Address);
        var address = Regex.Match(front, $"href=\"(articles/[^\"]*{name}[^\"]*)\"").Groups[1].Value;
        return (address, await _client.GetStringAsync(new Uri(_server.Address, address)));
    }

    // Heard of as soon as this returns; a request would come to the server at some time.
    private Task<bool> NewsOf(string page)
    {
        var asked = HttpUtility.ParseQueryString(QueryOf(page));
        return _archive.State.WaitAsync(asked["since"]!, asked["page"]!, Patience, CancellationToken.None);
    }

    private static string QueryOf(string page) => HttpUtility.HtmlDecode(page.Split("reload.js?")[1].Split('"')[0]);

    private static string WithoutAddition(string page)
    {
        var at = page.IndexOf("<script src=\"/.newsarchive/", StringComparison.Ordinal);
        return page.Remove(at, page.LastIndexOf("</body>", StringComparison.Ordinal) - at);
    }
}
