namespace NewsArchive.Cli.Commands;

/// <summary>A file that a command is asked to write.</summary>
internal static class TargetFile
{
    /// <summary>Its full path, if it has the extension and overwrites nothing.</summary>
    /// <param name="force">Whether an existing file may be replaced.</param>
    public static string Of(string path, string extension, bool force)
    {
        if (!path.EndsWith(extension, StringComparison.OrdinalIgnoreCase) || Path.GetFileNameWithoutExtension(path).Length == 0)
        {
            throw new UsageException($"'{path}' is no name for the file. Give one that ends in {extension}.");
        }

        var file = Path.GetFullPath(path);
        return Directory.Exists(file) || (File.Exists(file) && !force) ? throw new UsageException($"{path} exists. Give another name, or --force to replace it.")
            : Directory.Exists(Path.GetDirectoryName(file)) ? file
            : throw new UsageException($"there is no folder {Path.GetDirectoryName(file)} for {path}.");
    }
}
