namespace NewsArchive.Tests.Collect;

/// <summary>A folder of its own for one test; gone at its end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("newsarchive-").FullName;

    public string At(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Writes a file and the folders above it.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
