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
            return new BuildLock(new FileStream(output.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose));
        }
        catch (IOException problem) when (File.Exists(output.LockFile))
        {
            throw new IOException($"Another build is writing to {output.Root}. Wait until it ends, or choose another --output.", problem);
        }
    }

    public void Dispose() => _file.Dispose();
}
