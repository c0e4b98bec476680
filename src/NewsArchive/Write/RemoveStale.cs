using NewsArchive.Archive.Site;

namespace NewsArchive.Write;

/// <summary>Removes files of earlier builds that are no longer planned. A file that somebody changed since is theirs now and stays.</summary>
internal static class RemoveStale
{
    /// <summary>Number of files removed.</summary>
    public static int Files(List<KeyValuePair<string, Written>> files, OutputFolder output, ReplaceFiles replace)
    {
        var stale = files.FindAll(file => IsOurs(output.FileOf(file.Key), file.Value)).ConvertAll(file => file.Key);
        if (stale.Count == 0)
        {
            return 0;
        }

        // Stale pages may link to each other: none of them goes before all of them have lost their links.
        replace.Begin();
        InterimPages.At(stale, replace);
        foreach (var file in stale.Select(output.FileOf))
        {
            File.Delete(file);
        }

        RemoveEmptyFolders(stale, output);
        return stale.Count;
    }

    private static bool IsOurs(string file, Written written) =>
        File.Exists(file)
        && (written.Hash is null || (new FileInfo(file).Length == written.Length && FileHash.Of(File.ReadAllBytes(file)) == written.Hash));

    private static void RemoveEmptyFolders(List<string> addresses, OutputFolder output)
    {
        var folders = addresses.SelectMany(FoldersAbove).Distinct(StringComparer.Ordinal).OrderByDescending(folder => folder.Length);
        foreach (var folder in folders.Select(output.FileOf).Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Directory.Delete(folder);
        }
    }

    private static IEnumerable<string> FoldersAbove(string address)
    {
        for (var slash = address.LastIndexOf('/'); slash > 0; slash = address.LastIndexOf('/', slash - 1))
        {
            yield return address[..slash];
        }
    }
}
