using System.Globalization;
using NewsArchive.Archive;

namespace NewsArchive.Write;

/// <summary>Puts whole files in the place of others: written aside, then renamed. Marks the build as unfinished before the first.</summary>
internal sealed class ReplaceFiles(OutputFolder output)
{
    private readonly Lock _beginning = new();
    private volatile bool _began;
    private int _counter;

    /// <summary>Replaces or makes the file of an address; safe for many threads.</summary>
    /// <returns>The stamp of the new file.</returns>
    public FileStamp With(string address, ReadOnlySpan<byte> bytes)
    {
        Begin();
        var temporary = Path.Combine(output.TemporaryFolder, Interlocked.Increment(ref _counter).ToString(CultureInfo.InvariantCulture));
        FileStamp stamp;
        using (var handle = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None))
        {
            RandomAccess.Write(handle, bytes, 0);
            stamp = new FileStamp(bytes.Length, File.GetLastWriteTimeUtc(handle).Ticks);
        }

        var file = output.FileOf(address);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Move(temporary, file, overwrite: true);
        return stamp;
    }

    /// <summary>The build has come to its end.</summary>
    public void End()
    {
        Sweep();
        File.Delete(output.UnfinishedFile);
    }

    /// <summary>Removes files that never came to their place.</summary>
    public void Sweep()
    {
        if (Directory.Exists(output.TemporaryFolder))
        {
            Directory.Delete(output.TemporaryFolder, recursive: true);
        }
    }

    /// <summary>Marks the build as unfinished and makes the folder for files on their way.</summary>
    public void Begin()
    {
        if (_began)
        {
            return;
        }

        lock (_beginning)
        {
            if (!_began)
            {
                File.WriteAllText(output.UnfinishedFile, "A build began to change this folder and has not ended. The next build will look at every file again.\n");
                Directory.CreateDirectory(output.TemporaryFolder);
                _began = true;
            }
        }
    }
}
