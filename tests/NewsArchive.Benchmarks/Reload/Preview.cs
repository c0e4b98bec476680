using System.Diagnostics;

namespace NewsArchive.Benchmarks.Reload;

/// <summary>A <c>newsarchive serve</c> of a published tool, with one page open in it.</summary>
internal sealed class Preview : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(2) };
    private Uri _root = new("http://127.0.0.1/");

    private Preview(Process process) => _process = process;

    /// <summary>Starts the tool and waits until the site is shown.</summary>
    /// <param name="input">Folder of the texts, beside which <c>archive.yml</c> is looked for.</param>
    /// <exception cref="InvalidOperationException">It ended before.</exception>
    public static Preview Start(string tool, string input, string output)
    {
        var process = Process.Start(new ProcessStartInfo(tool, ["serve", input, "--output", output, "--port", "0"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var preview = new Preview(process);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("Open http://", StringComparison.Ordinal))
            {
                preview._root = new Uri(line.Split(' ')[1]);
                _ = process.StandardOutput.ReadToEndAsync();
                return preview;
            }
        }

        preview.Dispose();
        throw new InvalidOperationException("The preview ended before it showed anything.");
    }

    /// <summary>A page as it is shown.</summary>
    public string Page(string address) => _client.GetStringAsync(new Uri(_root, address)).GetAwaiter().GetResult();

    /// <summary>Listens as an open page does, makes a change, waits until it is told of it, and asks for the page again.</summary>
    /// <param name="page">Address of the page that is open.</param>
    /// <returns>Time from before the change to the end of the new page, what the server's processors did meanwhile, both in milliseconds, and the page.</returns>
    public (double Time, double Busy, string Page) TimeOf(string page, Action change)
    {
        var mark = Page(page).Split("reload.js?")[1].Split('"')[0].Replace("&amp;", "&", StringComparison.Ordinal);
        var news = _client.GetStringAsync(new Uri(_root, $".newsarchive/changed.js?{mark}"));

        // The listener has come to rest at the server, and the server from the change before: nobody saves twice within a second.
        Thread.Sleep(1200);
        var busy = Busy();
        var clock = Stopwatch.StartNew();
        change();
        var told = news.GetAwaiter().GetResult();
        var after = Page(page);
        var time = clock.Elapsed.TotalMilliseconds;
        return told.Length > 0 ? (time, Busy() - busy, after) : throw new InvalidOperationException("The change was not told of.");
    }

    public void Dispose()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private double Busy()
    {
        _process.Refresh();
        return _process.TotalProcessorTime.TotalMilliseconds;
    }
}
