using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using NewsArchive.Tests.Cli;

namespace NewsArchive.Tests.Serve;

/// <summary><c>newsarchive serve</c> as a process of its own, ended when the test ends.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private RunningServer(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (_errors)
            {
                _errors.AppendLine(line.Data);
            }
        };
        process.BeginErrorReadLine();
    }

    /// <summary>Where the site is shown.</summary>
    public Uri Root { get; private set; } = new("http://127.0.0.1/");

    public int Port => Root.Port;

    /// <summary>What it has complained about so far.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
            {
                return _errors.ToString();
            }
        }
    }

    /// <summary>Starts the server in a folder, on a port of its choice, and waits until it says where it is.</summary>
    public static async Task<RunningServer> StartAsync(string folder, IEnumerable<string> options, params (string Name, string Value)[] environment)
    {
        var server = new RunningServer(Tool.StartThrough(Tool.Interruptible, ["serve", "--port", "0", .. options], folder, environment));
        while (await server._process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Open http://", StringComparison.Ordinal))
            {
                _ = server._process.StandardOutput.ReadToEndAsync();
                server.Root = new Uri(line.Split(' ')[1]);
                return server;
            }
        }

        throw new InvalidOperationException("The server ended before it was ready: " + server.Errors);
    }

    /// <summary>Sends bytes as they are, on a connection of their own, and returns all that comes back.</summary>
    public async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient("127.0.0.1", Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return await ReadAsync(client);
    }

    /// <summary>All that comes on a connection until the other side ends it.</summary>
    public static async Task<string> ReadAsync(TcpClient client)
    {
        var text = new StringBuilder();
        var buffer = new byte[8192];
        try
        {
            for (int read; (read = await client.GetStream().ReadAsync(buffer)) > 0;)
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, read));
            }
        }
        catch (Exception end) when (end is IOException or InvalidOperationException)
        {
            // The server hung up; what it said before counts.
        }

        return text.ToString();
    }

    /// <summary>Where the kernel says that a port is listened on, as address and port in hexadecimal.</summary>
    public IEnumerable<string> Listening()
    {
        var ending = ":" + Port.ToString("X4", CultureInfo.InvariantCulture);
        return File.ReadLines("/proc/net/tcp").Concat(File.ReadLines("/proc/net/tcp6"))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts[3] == "0A" && parts[1].EndsWith(ending, StringComparison.Ordinal)).Select(parts => parts[1]);
    }

    /// <summary>Asks the process to end as <c>Ctrl+C</c> does, and waits for its exit code.</summary>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
