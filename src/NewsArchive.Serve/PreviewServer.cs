using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsArchive.Archive;

namespace NewsArchive.Serve;

/// <summary>
/// Shows a built site on this machine as GitHub Pages would, and tells open pages when it has changed. It is Kestrel and nothing around it: no settings file and no
/// variable of the environment can open it to the network, and the rest of ASP.NET Core is trimmed away from a published tool.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    // A thousand at once must be answered; without any limit a flood would take all file handles of the process.
    private const int MostConnections = 4000;

    // A form has some hundred bytes.
    private const int LargestForm = 64 * 1024;

    private static readonly TimeSpan LongestHead = TimeSpan.FromSeconds(10);

    private readonly KestrelServer _server;
    private readonly string _basePath;

    private PreviewServer(KestrelServer server, string basePath) => (_server, _basePath) = (server, basePath);

    /// <summary>Where the site is shown.</summary>
    public Uri Address => new($"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}{_basePath}");

    private int Port => new Uri(_server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    /// <summary>Starts to listen on loopback.</summary>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="basePath">Path below which the site is shown, beginning and ending with a slash.</param>
    /// <exception cref="RefusedException">The port is in use, or not allowed.</exception>
    public static async Task<PreviewServer> StartAsync(LiveArchive archive, int port, string basePath, CancellationToken cancellation)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port);
        options.Limits.MaxConcurrentConnections = MostConnections;
        options.Limits.MaxRequestBodySize = LargestForm;
        options.Limits.RequestHeadersTimeout = LongestHead;
        var logs = NullLoggerFactory.Instance;
        var server = new PreviewServer(new KestrelServer(Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs), logs), basePath);
        try
        {
            var answers = new AnswerRequests(archive, basePath);
            await server._server.StartAsync(new Application(context => answers.AnswerAsync(context, server.Port)), cancellation);
            return server;
        }
        catch (Exception problem) when (problem is IOException { InnerException: AddressInUseException } or SocketException)
        {
            await server.DisposeAsync();
            throw new RefusedException(problem is IOException
                ? $"port {port} is in use. Give another one with --port, or --port 0 for any that is free."
                : $"port {port} cannot be listened on: {problem.Message}. Give another one with --port.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Not waiting for pages that wait for news.
        await _server.StopAsync(new CancellationToken(canceled: true));
        _server.Dispose();
    }
}
