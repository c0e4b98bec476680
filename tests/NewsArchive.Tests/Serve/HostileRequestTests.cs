using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsArchive.Tests.Serve;

/// <summary>Clients of <c>newsarchive serve</c> that send without end, never read, or ask for what there is not: they get an answer or are shown out, and others do not wait.</summary>
public sealed class HostileRequestTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new() { Timeout = Patience };
    private RunningServer _server = null!;
    private string _article = "";

    public async Task InitializeAsync()
    {
        _folder.Write("archive.yml", "title: Geheim\n");
        _folder.Write("seeds/a.txt", "Die Donaubrücke wird saniert\n\nWien, 14. September 2024. Österreich und die Slowakei erneuern die Brücke.\n");
        _server = await RunningServer.StartAsync(_folder.Path, []);
        _article = "/" + Regex.Match(await _client.GetStringAsync(_server.Root), "href=\"(articles/[^\"]*)\"").Groups[1].Value;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _server.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_form_that_is_announced_and_never_sent_is_not_waited_for()
    {
        using var client = await SendAsync(Head("POST", _article, "Content-Type: application/x-www-form-urlencoded", "Content-Length: 1000") + "token=0");
        await OthersAreAnsweredAsync();
        Assert.StartsWith("HTTP/1.1 408 ", await ReadAsync(client), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_an_end_is_cut_off()
    {
        using var client = await SendAsync(Head("POST", _article, "Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked"));
        var chunk = Encoding.ASCII.GetBytes("1000\r\n" + new string('x', 0x1000) + "\r\n");
        var answer = ReadAsync(client);
        var isHeard = true;
        for (var sent = 0; isHeard && !answer.IsCompleted; sent++)
        {
            Assert.True(sent < 100_000, "It was listened to for 400 MB.");
            isHeard = await TryWriteAsync(client, chunk);
        }

        // What is sent on after the answer can take the answer away.
        Assert.Matches("^(HTTP/1.1 413 |$)", await answer);
        await OthersAreAnsweredAsync();
    }

    [Fact]
    public async Task Who_asks_and_never_reads_is_heard_no_more_and_keeps_nobody_waiting()
    {
        using var client = await SendAsync("");
        var requests = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Head("GET", "/data/articles.json"), 500)));
        for (var sent = 0; await TryWriteAsync(client, requests); sent++)
        {
            Assert.True(sent < 10_000, "Answers that nobody reads were piled up.");
        }

        await OthersAreAnsweredAsync();
    }

    [Theory]
    [InlineData("GET", 20_000, 0, 414)]
    [InlineData("GET", 1, 200, 431)]
    public async Task Addresses_and_heads_have_a_limit(string method, int length, int fields, int status)
    {
        var head = Head(method, "/" + new string('a', length), [.. Enumerable.Range(0, fields).Select(i => string.Create(CultureInfo.InvariantCulture, $"X-{i}: 1"))]);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} "), await _server.AskAsync(head), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/articles/../../archive.yml")]
    [InlineData("/articles/%2e%2e/%2e%2e/archive.yml")]
    [InlineData("/%2e%2e%2farchive.yml")]
    [InlineData("/..%5c..%5carchive.yml")]
    [InlineData("/....//archive.yml")]
    [InlineData("/.newsarchive/../../archive.yml")]
    [InlineData("/.newsarchive/%2e%2e/%2e%2e/seeds/a.txt")]
    [InlineData("/.newsarchive/cache")]
    [InlineData("/.newsarchive/lock")]
    [InlineData("/index.html%00.txt")]
    [InlineData("//etc/passwd")]
    [InlineData("/%2fetc/passwd")]
    [InlineData("/C:%5cWindows%5cwin.ini")]
    public async Task No_path_leads_out_of_the_site(string path)
    {
        var answer = await _server.AskAsync(Head("GET", path, "Connection: close"));
        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("title: Geheim", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:x:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Wien, 14. September", answer, StringComparison.Ordinal);
    }

    private string Head(string method, string path, params string[] fields) =>
        string.Create(CultureInfo.InvariantCulture, $"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{_server.Port}\r\n{string.Concat(fields.Select(field => field + "\r\n"))}\r\n");

    private async Task<TcpClient> SendAsync(string request)
    {
        var client = new TcpClient("127.0.0.1", _server.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return client;
    }

    // Whether somebody listened within some seconds.
    private static async Task<bool> TryWriteAsync(TcpClient client, byte[] bytes)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await client.GetStream().WriteAsync(bytes, patience.Token);
            return true;
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or InvalidOperationException)
        {
            return false;
        }
    }

    private static Task<string> ReadAsync(TcpClient client) => RunningServer.ReadAsync(client).WaitAsync(Patience);

    private async Task OthersAreAnsweredAsync() => Assert.Contains("Die Donaubrücke", await _client.GetStringAsync(_server.Root), StringComparison.Ordinal);
}
