using System.Runtime.InteropServices;

namespace NewsArchive.Archive;

/// <summary>What a folder tells of a file without opening it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">Moment of the last change, in ticks of 100 ns, UTC.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FileStamp(long Length, long Modified)
{
    // Any odd number with many bits of both kinds will do.
    private const long Spread = 0x1E3779B97F4A7C15;

    /// <summary>The stamp of two files that are read as one: it changes when one of theirs does.</summary>
    public FileStamp With(FileStamp other) =>
        new(unchecked((((((Length * Spread) + Modified) * Spread) + other.Length) * Spread) + other.Modified) & long.MaxValue, Math.Max(Modified, other.Modified));

    /// <summary>The stamps of those of some files that are there.</summary>
    public static IEnumerable<FileStamp> OfAll(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Of(path) is { } stamp)
            {
                yield return stamp;
            }
        }
    }

    /// <summary>The stamp of a file; null where there is none.</summary>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }
}
