using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.Serve;

/// <summary><c>newsarchive serve</c>: shows what would be published, follows every change, and lets nobody in but this machine's browser.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(120) };
    private RunningServer? _server;

    public ServeTests()
    {
        _folder.Write("seeds/a.txt", "Die Donaubrücke wird saniert\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke.\n");
    }

    public void Dispose()
    {
        _server?.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/repo/")]
    public async Task Every_file_is_served_as_it_is_and_pages_with_a_script_that_is_never_written(string basePath)
    {
        var root = await StartAsync("--base-path", basePath);
        Assert.Equal(basePath, root.AbsolutePath);
        foreach (var (address, bytes) in TemporaryFolder.FilesOf(_folder["output"]))
        {
            var response = await _client.GetAsync(new Uri(root, address));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var served = await response.Content.ReadAsByteArrayAsync();
            if (address.EndsWith(".html", StringComparison.Ordinal))
            {
                var script = $"<script src=\"{basePath}.newsarchive/reload.js?since=";
                Assert.DoesNotContain(".newsarchive", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
                var text = Encoding.UTF8.GetString(served);
                var at = text.IndexOf(script, StringComparison.Ordinal);
                Assert.Equal(Encoding.UTF8.GetString(bytes), text.Remove(at, text.LastIndexOf("</body>", StringComparison.Ordinal) - at));
                Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
            }
            else
            {
                Assert.Equal(bytes, served);
                Assert.NotEqual("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
            }
        }
    }

    [Fact]
    public async Task Paths_are_answered_as_GitHub_Pages_does()
    {
        var root = await StartAsync("--base-path", "/repo/");
        Assert.Equal((302, "/repo/"), await LocationAsync(root, "/"));
        Assert.Equal((302, "/repo/"), await LocationAsync(root, "/repo"));
        Assert.Equal((301, "/repo/countries/"), await LocationAsync(root, "/repo/countries"));
        Assert.Equal(200, (await LocationAsync(root, "/repo/countries/")).Status);
        Assert.Equal(200, (await LocationAsync(root, "/repo/about")).Status);
        var missing = await _client.GetAsync(new Uri(root, "nirgends.html"));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.StartsWith(File.ReadAllText(_folder["output/404.html"])[..200], await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(404, (await LocationAsync(root, "/countries/")).Status);
    }

    [Theory]
    [InlineData("GET /../archive.yml HTTP/1.1", 404)]
    [InlineData("GET /%2e%2e/archive.yml HTTP/1.1", 404)]
    [InlineData("GET /..%2farchive.yml HTTP/1.1", 404)]
    [InlineData("GET /..\\archive.yml HTTP/1.1", 404)]
    [InlineData("GET /.newsarchive/manifest.tsv HTTP/1.1", 404)]
    [InlineData("GET //index.html HTTP/1.1", 404)]
    [InlineData("POST / HTTP/1.1", 405)]
    [InlineData("GET / HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors", 403)]
    [InlineData("GET / HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate", 200)]
    [InlineData("GET / HTTP/9.9", 505)]
    [InlineData("nonsense", 400)]
    public async Task Requests_that_want_what_is_not_of_the_site_get_nothing(string request, int status)
    {
        _folder.Write("archive.yml", "title: Geheim\n");
        var root = await StartAsync();
        var answer = await _server!.AskAsync($"{request}\r\nHost: 127.0.0.1:{root.Port}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("title: Geheim", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_name_of_this_machine_is_answered_and_only_on_loopback()
    {
        var root = await StartAsync();
        Assert.StartsWith("HTTP/1.1 200 ", await _server!.AskAsync($"GET / HTTP/1.1\r\nHost: localhost:{root.Port}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        foreach (var host in new[] { $"evil.example:{root.Port}", "127.0.0.1", $"127.0.0.1.evil.example:{root.Port}", $"127.0.0.1:{root.Port + 1}" })
        {
            Assert.StartsWith("HTTP/1.1 421 ", await _server!.AskAsync($"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        }

        // As the kernel has it: listening on 127.0.0.1 (0100007F) and nowhere else.
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal("0100007F:" + root.Port.ToString("X4", CultureInfo.InvariantCulture), Assert.Single(_server.Listening()));
        }
    }

    [Fact]
    public async Task Huge_headers_and_slow_clients_do_not_keep_others_waiting()
    {
        var root = await StartAsync();
        Assert.StartsWith("HTTP/1.1 431 ", await _server!.AskAsync($"GET / HTTP/1.1\r\nHost: 127.0.0.1:{root.Port}\r\nX: {new string('x', 100_000)}\r\n\r\n"), StringComparison.Ordinal);
        var slow = Enumerable.Range(0, 50).Select(_ => new TcpClient("127.0.0.1", root.Port)).ToList();
        slow.ForEach(client => client.GetStream().Write("GET / HT"u8));
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(root)).StatusCode);

        // After some seconds they are shown out.
        Assert.StartsWith("HTTP/1.1 408 ", await RunningServer.ReadAsync(slow[0]), StringComparison.Ordinal);
        slow.ForEach(client => client.Dispose());
    }

    [Fact]
    public async Task A_change_of_texts_theme_or_settings_is_told_and_shown()
    {
        Directory.CreateDirectory(_folder["mein"]);
        _folder.Write("archive.yml", "title: Erster Name\ntheme: mein\n");
        var root = await StartAsync();
        Assert.Equal("", await ChangeAsync(root, patience: 2, () => { }));
        Assert.Equal("newsArchiveChanged();\n", await ChangeAsync(root, 50, () => _folder.Write("seeds/b.txt", "Die Fähre fährt\n\nBratislava, 15. September 2024. Die Slowakei richtet eine Fähre ein.\n")));
        Assert.Contains("Die Fähre fährt", await _client.GetStringAsync(root), StringComparison.Ordinal);
        await ChangeAsync(root, 50, () => _folder.Write("seeds/b.meta.yml", "title: Berichtigt\n"));
        Assert.Contains("Berichtigt", await _client.GetStringAsync(root), StringComparison.Ordinal);
        await ChangeAsync(root, 50, () => _folder.Write("archive.yml", "title: Zweiter Name\ntheme: mein\n"));
        Assert.Contains("Zweiter Name", await _client.GetStringAsync(root), StringComparison.Ordinal);
        await ChangeAsync(root, 50, () => _folder.Write("mein/about.hbs", "<!doctype html><title>x</title>Eigene Seite"));
        Assert.Contains("Eigene Seite", await _client.GetStringAsync(new Uri(root, "about.html")), StringComparison.Ordinal);

        // A mistake ends nothing: what was shown stays until it is mended.
        _folder.Write("archive.yml", "titel: x: y\n");
        await UntilAsync(() => _server!.Errors.Contains("archive.yml:1: error NA", StringComparison.Ordinal));
        Assert.Contains("Zweiter Name", await _client.GetStringAsync(root), StringComparison.Ordinal);
        await ChangeAsync(root, 50, () => _folder.Write("archive.yml", "title: Dritter Name\n"));
        Assert.Contains("Dritter Name", await _client.GetStringAsync(root), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_requests_at_once_are_answered()
    {
        var root = await StartAsync();
        var index = await _client.GetStringAsync(new Uri(root, "about.html"));
        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => _client.GetStringAsync(new Uri(root, "about.html"))));
        Assert.All(answers, answer => Assert.Equal(index, answer));
    }

    [Fact]
    public async Task What_the_tool_did_not_write_is_not_shown_and_what_is_gone_is_missed()
    {
        _folder.Write("output/notizen.html", "<title>Privat</title>");
        var root = await StartAsync();
        Assert.Equal(404, (await LocationAsync(root, "/notizen.html")).Status);
        Assert.Equal(200, (await LocationAsync(root, "/about.html")).Status);
        File.Delete(_folder["output/about.html"]);
        Assert.Equal(404, (await LocationAsync(root, "/about.html")).Status);
    }

    [Fact]
    public async Task The_browser_is_opened_where_the_site_is_and_the_server_ends_as_it_is_told()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // On Linux the system's way to open an address is the program xdg-open.
        _folder.WriteScript("bin/xdg-open", "#!/bin/sh\necho \"$1\" > \"$(dirname \"$0\")/opened\"\n");
        using var server = await RunningServer.StartAsync(_folder.Path, ["--open", "--base-path", "archiv"], ("PATH", $"{_folder["bin"]}:{Environment.GetEnvironmentVariable("PATH")}"));
        await UntilAsync(() => File.Exists(_folder["bin/opened"]) && File.ReadAllText(_folder["bin/opened"]).EndsWith('\n'));
        Assert.Equal($"http://127.0.0.1:{server.Port}/archiv/\n", File.ReadAllText(_folder["bin/opened"]));
        Assert.Equal(0, await server.InterruptAsync());
    }

    [Fact]
    public async Task A_port_in_use_and_other_wrong_usage_are_said()
    {
        var root = await StartAsync();
        var run = Tool.Run(["serve", "--port", $"{root.Port}", "--output", "anderswo"], "", _folder.Path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"port {root.Port} is in use. Give another one with --port", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["anderswo"]));
        Assert.Equal(2, Tool.Run(["serve", "--port", "70000"], "", _folder.Path).ExitCode);
        Assert.Equal(2, Tool.Run(["serve", "--base-path", "/a/../b"], "", _folder.Path).ExitCode);
        Assert.Equal(2, Tool.Run(["serve", "nirgends"], "", _folder.Path).ExitCode);
    }

    private async Task<Uri> StartAsync(params string[] options)
    {
        // What opens other servers to the network must not open this one.
        _server = await RunningServer.StartAsync(_folder.Path, options, ("ASPNETCORE_URLS", "http://0.0.0.0:0"), ("DOTNET_URLS", "http://0.0.0.0:0"));
        return _server.Root;
    }

    // What is told after a change to whom looks at no page of the site, so when all is written; empty where it is told nothing for some seconds.
    private async Task<string> ChangeAsync(Uri root, int patience, Action change)
    {
        var page = await _client.GetStringAsync(root);
        var mark = page.Split("reload.js?since=")[1].Split('&')[0];
        var news = _client.GetStringAsync(new Uri(root, $".newsarchive/changed.js?since={mark}"));
        change();
        return await Task.WhenAny(news, Task.Delay(TimeSpan.FromSeconds(patience))) == news ? await news : "";
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var clock = Stopwatch.StartNew(); !isSo() && clock.Elapsed < TimeSpan.FromSeconds(60);)
        {
            await Task.Delay(50);
        }

        Assert.True(isSo());
    }

    private async Task<(int Status, string? Location)> LocationAsync(Uri root, string path)
    {
        using var response = await _client.GetAsync(new Uri(root, path));
        return ((int)response.StatusCode, response.Headers.Location?.ToString());
    }
}
