using NewsArchive.Collect.Folders;

namespace NewsArchive.Collect;

/// <summary>A folder with texts. It is listed as soon as it is known, while others find out what is set for it.</summary>
/// <param name="path">The folder; the longer it takes to ask for its files, the more of them are known by then.</param>
/// <param name="jobs">Threads that may work.</param>
public sealed class InputFolder(string path, int jobs)
{
    private Task<List<FolderListing>>? _ahead = Task.Run(() => ListFolders.Below(path, jobs).ToList());

    /// <summary>What lies in the folder and below it, in an order that depends on names alone. Who asks again is told what lies there then.</summary>
    internal IReadOnlyList<FolderListing> List() =>
        Interlocked.Exchange(ref _ahead, null)?.GetAwaiter().GetResult() ?? [.. ListFolders.Below(path, jobs)];
}
