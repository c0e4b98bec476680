using System.Diagnostics;

namespace NewsArchive.Serve;

/// <summary>Waits for changes in folders. Editors write a file in several steps, so a change counts when there has been quiet for a moment.</summary>
public sealed class WatchFolders : IDisposable
{
    // Longer than the steps of one save, shorter than a person notices.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);

    // A folder into which something is copied for minutes is shown meanwhile.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changes = new(0);

    /// <summary>Watches everything below a folder.</summary>
    public void Add(string folder) => Start(new FileSystemWatcher(folder) { IncludeSubdirectories = true });

    /// <summary>Watches one file, which need not exist yet, in a folder that does.</summary>
    public void AddFile(string file) => Start(new FileSystemWatcher(Path.GetDirectoryName(file)!, Path.GetFileName(file)));

    /// <summary>Waits until something has changed since the last wait and is quiet again.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _changes.WaitAsync(cancellation);
        var first = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(first) < Longest && await _changes.WaitAsync(Quiet, cancellation))
        {
            // One more step of the same change.
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        _changes.Dispose();
    }

    private void Start(FileSystemWatcher watcher)
    {
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.InternalBufferSize = 64 * 1024;
        watcher.Changed += (_, _) => Note();
        watcher.Created += (_, _) => Note();
        watcher.Deleted += (_, _) => Note();
        watcher.Renamed += (_, _) => Note();

        // Too many at once to name: that is a change too.
        watcher.Error += (_, _) => Note();
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Note()
    {
        try
        {
            _changes.Release();
        }
        catch (Exception end) when (end is ObjectDisposedException or SemaphoreFullException)
        {
            // The watch has ended.
        }
    }
}
