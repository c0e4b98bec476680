namespace NewsArchive.Archive;

/// <summary>Paths without links, to tell whether one place lies within another: a link can lead anywhere.</summary>
public static class RealPath
{
    /// <summary>The full path without links, as far as it exists.</summary>
    public static string Of(string path)
    {
        path = Path.GetFullPath(path);
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new DirectoryInfo(Path.Combine(real, part));
            real = next.Exists && next.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName) : next.FullName;
        }

        return Path.TrimEndingDirectorySeparator(real);
    }

    /// <summary>Whether a place is a folder or lies within it, links followed.</summary>
    public static bool IsWithin(string inner, string outer)
    {
        var way = Path.GetRelativePath(Of(outer), Of(inner));
        return way == "." || !(way == ".." || way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(way));
    }
}
