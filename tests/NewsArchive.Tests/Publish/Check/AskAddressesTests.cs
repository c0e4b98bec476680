using System.Collections.Concurrent;
using System.Net;
using NewsArchive.Publish.Check.Addresses;

namespace NewsArchive.Tests.Publish.Check;

/// <summary>Web addresses are asked politely: slowly, once, and without a wrong alarm.</summary>
public sealed class AskAddressesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<(string Request, long At)> _asked = [];
    private readonly string _root;

    public AskAddressesTests()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        _root = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        probe.Stop();
        _listener.Prefixes.Add(_root);
        _listener.Start();
        _ = AnswerAsync();
    }

    public void Dispose()
    {
        _listener.Close();
        _folder.Dispose();
    }

    [Fact]
    public async Task Only_what_does_not_answer_is_dead()
    {
        var dead = await DeadAsync(TimeSpan.Zero, "ok", "gone", "no-head", "moved", "login", "broken", "round");
        Assert.Equal([$"{_root}broken answers with an error (500).", $"{_root}gone is gone (404).", $"{_root}round leads on and on, and nowhere."], dead);
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_dead_and_nothing_else_suffers()
    {
        using var addresses = new AskAddresses(Cache());
        var dead = new List<string>();
        await foreach (var diagnostic in addresses.FindDeadAsync([("http://nowhere.invalid/x", "a.txt"), (_root + "ok", "b.txt")], CancellationToken.None))
        {
            dead.Add($"{diagnostic.Path}: {diagnostic.Problem}");
        }

        Assert.Equal(["a.txt: The address http://nowhere.invalid/x does not answer."], dead);
    }

    [Fact]
    public async Task What_answered_lately_is_not_asked_again_and_what_answered_long_ago_is()
    {
        var time = new Clock();
        var file = _folder["cache/links.tsv"];
        await DeadAsync(TimeSpan.Zero, time, file, "ok", "gone");
        var first = _asked.Count;
        Assert.Single(await DeadAsync(TimeSpan.Zero, time, file, "ok", "gone"));
        Assert.Equal(first, _asked.Count);
        time.Now += TimeSpan.FromDays(1);
        await DeadAsync(TimeSpan.Zero, time, file, "ok", "gone");
        Assert.Equal(["/gone", "/gone"], _asked.Skip(first).Select(request => request.Request.Split(' ')[1]));
        time.Now += TimeSpan.FromDays(8);
        await DeadAsync(TimeSpan.Zero, time, file, "ok");
        Assert.Equal("HEAD /ok", _asked.Last().Request);
    }

    [Fact]
    public async Task A_cache_that_is_damaged_is_no_cache()
    {
        var file = _folder.Write("links.tsv", "\0\nkein\teintrag\n" + _root + "ok\tx\t1\n");
        Assert.Empty(await DeadAsync(TimeSpan.Zero, new Clock(), file, "ok"));
        Assert.Equal($"{_root}ok\t200\t1700000000\n", File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Between_two_requests_to_a_host_there_is_a_pause()
    {
        await DeadAsync(TimeSpan.FromMilliseconds(300), "ok", "ok?2", "ok?3");
        var times = _asked.Select(request => request.At).ToList();
        Assert.Equal(3, times.Count);
        Assert.All(times.Zip(times.Skip(1), (one, next) => next - one), gap => Assert.True(gap >= 250, $"Only {gap} ms between two requests."));
    }

    private Task<List<string>> DeadAsync(TimeSpan pause, params string[] paths) => DeadAsync(pause, new Clock(), _folder["links.tsv"], paths);

    private async Task<List<string>> DeadAsync(TimeSpan pause, Clock time, string file, params string[] paths)
    {
        var cache = new AddressCache(file, time);
        using var addresses = new AskAddresses(cache) { Pause = pause };
        var dead = new List<string>();
        await foreach (var diagnostic in addresses.FindDeadAsync(paths.Select(path => (_root + path, "a.txt")), CancellationToken.None))
        {
            dead.Add(diagnostic.Problem["The address ".Length..]);
        }

        cache.Save();
        return [.. dead.Order(StringComparer.Ordinal)];
    }

    private AddressCache Cache() => new(_folder["links.tsv"], new Clock());

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                var (method, path) = (context.Request.HttpMethod, context.Request.Url!.AbsolutePath);
                _asked.Enqueue(($"{method} {path}", Environment.TickCount64));
                context.Response.StatusCode = path switch
                {
                    "/ok" => 200,
                    "/no-head" => method == "HEAD" ? 405 : 200,
                    "/moved" or "/round" => 302,
                    "/login" => 401,
                    "/broken" => 500,
                    _ => 404,
                };
                context.Response.RedirectLocation = path switch { "/moved" => "/ok", "/round" => "/round", _ => null };
                context.Response.Close();
            }
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
