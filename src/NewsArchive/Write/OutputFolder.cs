namespace NewsArchive.Write;

/// <summary>Where things lie in an output folder. The tool's own notes are in a hidden folder that hosts do not publish.</summary>
internal sealed class OutputFolder(string root)
{
    /// <summary>The folder itself.</summary>
    public string Root { get; } = root;

    /// <summary>Folder of the tool's own notes.</summary>
    public string NotesFolder => Path.Combine(Root, ".newsarchive");

    /// <summary>The list of files that the tool wrote, and its copy.</summary>
    public IReadOnlyList<string> ManifestFiles => [Path.Combine(NotesFolder, "manifest.tsv"), Path.Combine(NotesFolder, "manifest.copy.tsv")];

    /// <summary>Held open while a build writes.</summary>
    public string LockFile => Path.Combine(NotesFolder, "lock");

    /// <summary>Stands there from the first change of a build to its end.</summary>
    public string UnfinishedFile => Path.Combine(NotesFolder, "unfinished");

    /// <summary>What builds remember, so that the next one is quick.</summary>
    public string CacheFile => Path.Combine(NotesFolder, "cache");

    /// <summary>Files on their way to their place.</summary>
    public string TemporaryFolder => Path.Combine(NotesFolder, "tmp");

    /// <summary>The file of an address.</summary>
    public string FileOf(string address) => Path.Combine(Root, address.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Whether there is nothing in the folder, or no folder.</summary>
    public bool IsEmpty => !Directory.Exists(Root) || !Directory.EnumerateFileSystemEntries(Root).Any();
}
