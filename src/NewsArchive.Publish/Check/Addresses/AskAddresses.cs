using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Check.Addresses;

/// <summary>Asks web addresses whether they still answer, as a polite guest: one request at a time and host, with a pause between two, and never again what was asked lately.</summary>
public sealed class AskAddresses(AddressCache cache) : IDisposable
{
    private const int HostsAtATime = 8;
    private const int MostRedirects = 5;

    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxAutomaticRedirections = MostRedirects, ConnectTimeout = TimeSpan.FromSeconds(10), UseCookies = false })
    {
        Timeout = TimeSpan.FromSeconds(20),
        DefaultRequestHeaders = { { "User-Agent", "newsarchive (checks whether links of an archive still lead somewhere)" }, { "Accept", "*/*" } },
    };

    /// <summary>Pause between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>A warning for each address that does not answer as it should, in any order.</summary>
    /// <param name="links">Addresses, each with the file that leads there.</param>
    public async IAsyncEnumerable<Diagnostic> FindDeadAsync(IEnumerable<(string Url, string Path)> links, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var dead = Channel.CreateUnbounded<Diagnostic>();
        var asking = Parallel.ForEachAsync(
            links.GroupBy(link => new Uri(link.Url).Authority, StringComparer.OrdinalIgnoreCase),
            new ParallelOptions { MaxDegreeOfParallelism = HostsAtATime, CancellationToken = cancellation },
            async (host, token) => await AskHostAsync(host, dead.Writer, token));
        _ = asking.ContinueWith(task => dead.Writer.Complete(task.Exception?.InnerException), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await foreach (var diagnostic in dead.Reader.ReadAllAsync(CancellationToken.None))
        {
            yield return diagnostic;
        }

        await asking;
    }

    public void Dispose() => _client.Dispose();

    private async Task AskHostAsync(IEnumerable<(string Url, string Path)> links, ChannelWriter<Diagnostic> dead, CancellationToken cancellation)
    {
        var isFirst = true;
        foreach (var (url, path) in links)
        {
            var answer = cache.Find(url);
            if (answer is null)
            {
                await Task.Delay(isFirst ? TimeSpan.Zero : Pause, cancellation);
                isFirst = false;
                answer = await AskAsync(url, cancellation);
                cache.Add(url, answer);
            }

            if (!answer.IsWell)
            {
                await dead.WriteAsync(
                    DiagnosticKinds.LinkDead.At(path, 0, $"The address {url} {answer.Words}.", "Correct it, or let it stand: what it meant is still in the text."), cancellation);
            }
        }
    }

    private async Task<AddressAnswer> AskAsync(string url, CancellationToken cancellation)
    {
        try
        {
            var answer = await AskAsync(HttpMethod.Head, url, cancellation);

            // Some hosts answer HEAD with an error and GET with the page.
            return answer.IsWell || answer.Status == 429 ? answer : await AskAsync(HttpMethod.Get, url, cancellation);
        }
        catch (HttpRequestException)
        {
            return AddressAnswer.None;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return AddressAnswer.None;
        }
    }

    private async Task<AddressAnswer> AskAsync(HttpMethod method, string url, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, url);
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);

        // Browsers follow a way back from https to http; the client does not.
        if (url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) && response.Headers.Location is { IsAbsoluteUri: true, Scheme: "http" } plain)
        {
            return await AskAsync(method, plain.AbsoluteUri, cancellation);
        }

        return new AddressAnswer((int)response.StatusCode);
    }
}

/// <summary>How an address answered. <paramref name="Status"/> is that of HTTP, 0 for no answer at all.</summary>
public sealed record AddressAnswer(int Status)
{
    /// <summary>No such host, no connection, or no answer in time.</summary>
    public static readonly AddressAnswer None = new(0);

    /// <summary>Whether a reader who follows the link would find something. A host that wants a log-in or is busy has it still.</summary>
    public bool IsWell => Status is (>= 200 and < 300) or 401 or 403 or 429;

    /// <summary>The answer, to follow "The address".</summary>
    public string Words => Status switch
    {
        0 => "does not answer",
        >= 300 and < 400 => "leads on and on, and nowhere",
        404 or 410 => $"is gone ({Status.ToString(CultureInfo.InvariantCulture)})",
        _ => $"answers with an error ({Status.ToString(CultureInfo.InvariantCulture)})",
    };
}
