namespace NewsArchive.Tests;

/// <summary>A folder for one test, removed when the test ends. Its name has a space and an umlaut, since users' folders have.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "Archiv für " + Guid.NewGuid().ToString("N")[..12]);

    /// <summary>A path below the folder.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>Writes a text file below the folder and returns its path.</summary>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>Writes a file below the folder and returns its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>Writes a script that can be run, and returns its path.</summary>
    public string WriteScript(string name, string text)
    {
        Write(name, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(this[name], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return this[name];
    }

    /// <summary>All files below a folder, by path with <c>/</c>, without the tool's own notes.</summary>
    public static SortedDictionary<string, byte[]> FilesOf(string folder) =>
        new(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Name: System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Name.StartsWith(".newsarchive/", StringComparison.Ordinal))
            .ToDictionary(file => file.Name, file => File.ReadAllBytes(file.File), StringComparer.Ordinal), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
