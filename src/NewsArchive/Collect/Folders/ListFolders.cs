using System.Security;
using NewsArchive.Archive;
using NewsArchive.Collect.Generators;

namespace NewsArchive.Collect.Folders;

/// <summary>The folders below a folder, each with what is in it. Links are followed, and every folder is read under its own name, and once.</summary>
internal static class ListFolders
{
    /// <summary>The listings, in an order that depends on names alone.</summary>
    /// <param name="jobs">Threads that may work.</param>
    public static IEnumerable<FolderListing> Below(string root, int jobs)
    {
        var seen = new HashSet<string>();
        var links = new PriorityQueue<(DirectoryInfo Folder, string Path), string>(StringComparer.Ordinal);
        links.Enqueue((new DirectoryInfo(root), ""), "");
        while (links.TryDequeue(out var link, out _))
        {
            // Links to folders wait until all real folders are done; those of one depth are listed at once.
            for (List<(DirectoryInfo Folder, string Path)> folders = [link]; folders.Count > 0;)
            {
                var listings = new FolderListing[folders.Count];
                AtOnce.Do(listings.Length, jobs, i => listings[i] = List(folders[i].Folder, folders[i].Path, seen));
                folders = [];
                foreach (var listing in listings)
                {
                    yield return listing;
                    folders.AddRange(listing.Folders);
                    listing.Links.ForEach(found => links.Enqueue(found, found.Path));
                }
            }
        }
    }

    private static FolderListing List(DirectoryInfo folder, string path, HashSet<string> seen)
    {
        var listing = new FolderListing();
        try
        {
            // Below a link, folders are known by where the link leads.
            var real = IsLink(folder) ? folder.ResolveLinkTarget(returnFinalTarget: true) as DirectoryInfo ?? folder : folder;
            bool isNew;
            lock (seen)
            {
                isNew = seen.Add(Path.TrimEndingDirectorySeparator(real.FullName));
            }

            if (isNew)
            {
                Enter(real, path, listing);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            listing.Refused.Add(ReadDocuments.Unreadable(path.TrimEnd('/'), exception));
        }

        return listing;
    }

    private static void Enter(DirectoryInfo folder, string path, FolderListing listing)
    {
        var entries = folder.EnumerateFileSystemInfos().ToList();
        var names = new Lazy<HashSet<string>>(() => entries.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal));
        foreach (var entry in entries)
        {
            var entryPath = path + entry.Name;
            if (entry.Name[0] == '.' || IsOurs(entryPath))
            {
                continue;
            }

            if (entry is DirectoryInfo && Companions.WhyNotEnter(entry.Name, names) is { } why)
            {
                listing.Notes.Add(DiagnosticKinds.NotAnArticle.At(entryPath, 0, why, "Nothing needs to be done."));
            }
            else if (entry is DirectoryInfo below)
            {
                (IsLink(below) ? listing.Links : listing.Folders).Add((below, entryPath + "/"));
            }
            else if (GeneratorSites.WhyNotRead(entry.Name, names) is { } whyNot)
            {
                listing.Refused.Add(DiagnosticKinds.NotAnArticle.At(entryPath, 0, whyNot, "Nothing needs to be done; to have it as an article, move it to another folder."));
            }
            else if (FileKind.StampOf((FileInfo)entry) is not { } stamp)
            {
                listing.Refused.Add(DiagnosticKinds.FileUnreadable.At(
                    entryPath, 0, "It is a pipe, a device, a socket or a broken link, not a file.", "Remove it from the input folder."));
            }
            else
            {
                listing.Files.Add(new SourceFile(entryPath, entry.FullName) { FileStamp = stamp });
            }
        }

        // A few names at a time, in all threads: the list of all is in order then, or nearly.
        listing.Files.Sort(static (one, other) => string.CompareOrdinal(one.Path, other.Path));
        listing.Folders.Sort(static (one, other) => string.CompareOrdinal(one.Path, other.Path));
    }

    // What stands for another place is no link everywhere: some clouds keep files so.
    private static bool IsLink(DirectoryInfo folder) => folder.Attributes.HasFlag(FileAttributes.ReparsePoint) && folder.LinkTarget is not null;

    // Settings of the archive.
    private static bool IsOurs(string path) => path == "archive.yml";
}

/// <summary>What one folder holds.</summary>
internal sealed class FolderListing
{
    public List<SourceFile> Files { get; } = [];

    /// <summary>Folders in it that are to be listed, with their paths below the input folder, a slash at the end.</summary>
    public List<(DirectoryInfo Folder, string Path)> Folders { get; } = [];

    /// <summary>The same of links to folders.</summary>
    public List<(DirectoryInfo Folder, string Path)> Links { get; } = [];

    /// <summary>Files that cannot be used, and folders that cannot be read.</summary>
    public List<Diagnostic> Refused { get; } = [];

    /// <summary>Folders that are left out for a reason.</summary>
    public List<Diagnostic> Notes { get; } = [];
}
