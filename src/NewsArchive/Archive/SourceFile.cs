namespace NewsArchive.Archive;

/// <summary>A file below the input folder.</summary>
/// <param name="Path">Path below the input folder with <c>/</c> between its parts.</param>
/// <param name="FullPath">Where to open it on this machine.</param>
public sealed record SourceFile(string Path, string FullPath)
{
    /// <summary>What the file system said of it when it was found, and of its correction.</summary>
    public FileStamp FileStamp { get; init; }

    /// <summary>What its owner states of it in a file of its own, <c>NAME.meta.yml</c> beside it; null where there is none.</summary>
    public SourceFile? Correction { get; init; }

    /// <summary>The article's id: the path without the extension. It depends on no other file. Signs that no page can hold are spelled out.</summary>
    public string Id => HiddenSigns.Shown(Path[..^Extension.Length]);

    /// <summary>What is set for its folder.</summary>
    public FolderSettings Folder { get; init; } = FolderSettings.None;

    /// <summary>Extension with its dot, as written; empty where there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path);
}
