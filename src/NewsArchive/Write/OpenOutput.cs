namespace NewsArchive.Write;

/// <summary>Chooses how a build reaches its output folder: a new site appears at once, an existing one is changed file by file.</summary>
public static class OpenOutput
{
    /// <summary>Opens the output folder for one build.</summary>
    /// <param name="folder">The output folder; made if it does not exist.</param>
    /// <param name="clean">Write every file again, whatever the manifest says of it.</param>
    /// <exception cref="IOException">The folder cannot be made or written, or another build is writing to it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written.</exception>
    public static IOutput At(string folder, bool clean)
    {
        var root = Path.GetFullPath(Path.TrimEndingDirectorySeparator(folder));
        var output = new OutputFolder(root);
        return output.IsEmpty ? NewOutput.Create(root) : ChangedOutput.Open(output, clean);
    }
}
