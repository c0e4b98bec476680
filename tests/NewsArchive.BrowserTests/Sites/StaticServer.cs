using System.Net;
using System.Net.Sockets;

namespace NewsArchive.BrowserTests.Sites;

/// <summary>Serves sites as GitHub Pages does: below a folder of the host (<c>/repo/</c> of the site's own port), <c>404.html</c> for what is missing.</summary>
internal sealed class StaticServer : IDisposable
{
    private readonly Dictionary<string, (HttpListener Listener, Uri Root)> _hosts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _serving = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".svg"] = "image/svg+xml",
        [".md"] = "text/markdown; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
    };

    /// <summary>Where a site of this name is or will be served.</summary>
    public Uri RootOf(string name)
    {
        if (!_hosts.TryGetValue(name, out var host))
        {
            var port = FreePort();
            host = (new HttpListener(), new Uri($"http://127.0.0.1:{port}/repo/"));
            host.Listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            host.Listener.Start();
            _hosts[name] = host;
        }

        return host.Root;
    }

    /// <summary>A site as this server shows it.</summary>
    public SiteView View(TestSite site) => new(site, Serve(site.Name, site.Folder));

    /// <summary>Serves a folder under a name, and says where.</summary>
    public Uri Serve(string name, string folder)
    {
        var root = RootOf(name);
        if (_serving.Add(name))
        {
            _ = AnswerAsync(_hosts[name].Listener, folder);
        }

        return root;
    }

    public void Dispose()
    {
        foreach (var (listener, _) in _hosts.Values)
        {
            listener.Close();
        }
    }

    private static async Task AnswerAsync(HttpListener listener, string folder)
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                await AnswerAsync(context, folder);
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                // The browser went away in the middle of an answer, or the tests have ended: the loop's condition tells which.
            }
        }
    }

    private static async Task AnswerAsync(HttpListenerContext context, string folder)
    {
        const string Base = "/repo/";
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        var address = path.StartsWith(Base, StringComparison.Ordinal) ? path[Base.Length..] : null;
        address = address is "" || address?.EndsWith('/') == true ? address + "index.html" : address;
        using var response = context.Response;
        if (address is null || !File.Exists(Path.Combine(folder, address)))
        {
            response.StatusCode = 404;
            address = address is null ? null : "404.html";
        }

        if (address is not null)
        {
            response.ContentType = Types.GetValueOrDefault(Path.GetExtension(address), "application/octet-stream");
            await response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(Path.Combine(folder, address)));
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
