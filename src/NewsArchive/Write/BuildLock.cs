namespace NewsArchive.Write;

/// <summary>Keeps two builds from writing to one folder at the same time. The system lets go of it when the process ends, however it ends.</summary>
internal sealed class BuildLock : IDisposable
{
    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <exception cref="IOException">Another build holds the lock.</exception>
    public static BuildLock Take(OutputFolder output)
    {
        Directory.CreateDirectory(output.NotesFolder);
        try
        {
            // The file stays when the build ends: were it deleted, a build that has just opened it would hold a lock on nothing.
            return new BuildLock(new FileStream(output.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (IOException problem) when (File.Exists(output.LockFile))
        {
            throw new IOException($"Another build is writing to {output.Root}. Wait until it ends, or choose another --output.", problem);
        }
    }

    /// <summary>What time it is by the clock of the file system, in ticks of 100 ns, UTC: other machines may have set the stamps of its files.</summary>
    public long Now()
    {
        _file.Position = 0;
        _file.WriteByte((byte)'\n');
        return File.GetLastWriteTimeUtc(_file.SafeFileHandle).Ticks;
    }

    public void Dispose() => _file.Dispose();
}
