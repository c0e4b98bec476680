namespace NewsArchive.Archive;

/// <summary>A data file of the tool, embedded under its path below <c>src/NewsArchive</c>. Lines that start with <c>#</c> and blank lines are comments.</summary>
public static class DataFile
{
    /// <summary>Paths of the data files below a folder, in ordinal order.</summary>
    /// <param name="folder">Such as <c>Extract/Languages/</c>, with its closing slash.</param>
    public static IEnumerable<string> Below(string folder) =>
        typeof(DataFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The lines that hold data, each with its number from 1.</summary>
    /// <exception cref="FileNotFoundException">The tool was built without the file.</exception>
    public static IEnumerable<DataLine> Lines(string path)
    {
        using var reader = new StreamReader(Open(path));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return new DataLine(number, line);
            }
        }
    }

    /// <summary>Whether the tool was built with a data file.</summary>
    public static bool Exists(string path) => typeof(DataFile).Assembly.GetManifestResourceInfo(path) is not null;

    /// <summary>The bytes of a data file.</summary>
    /// <exception cref="FileNotFoundException">The tool was built without the file.</exception>
    public static Stream Open(string path) =>
        typeof(DataFile).Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException($"The data file {path} is missing from the tool.", path);
}

/// <summary>A line of a data file.</summary>
/// <param name="Number">From 1, comments counted.</param>
public sealed record DataLine(int Number, string Text);
