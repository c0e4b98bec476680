namespace NewsArchive.Write;

/// <summary>What builds left in an output folder, for those who publish it.</summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="Files">The files that the tool wrote, in ordinal order of their addresses.</param>
/// <param name="IsFinished">Whether the last build came to its end.</param>
public sealed record WrittenSite(string Folder, IReadOnlyList<SiteFile> Files, bool IsFinished)
{
    /// <summary>Number of articles of which the site shows more than may be published.</summary>
    public int Restricted { get; init; }

    /// <summary>The site in a folder; null where the tool never wrote one.</summary>
    public static WrittenSite? At(string folder)
    {
        var output = new OutputFolder(Path.GetFullPath(Path.TrimEndingDirectorySeparator(folder)));
        if (!output.ManifestFiles.Any(File.Exists))
        {
            return null;
        }

        var manifest = ManifestFile.Read(output);
        return new WrittenSite(
            output.Root,
            [.. manifest.Files.Select(file => new SiteFile(file.Key, output.FileOf(file.Key), file.Value.Hash?.ToString(), file.Value.Length))],
            !File.Exists(output.UnfinishedFile))
        {
            Restricted = manifest.Restricted,
        };
    }

    /// <summary>Where the file of an address is, or will be, in the folder of a site.</summary>
    public static string FileIn(string folder, string address) => new OutputFolder(folder).FileOf(address);

    /// <summary>Files in the folder that the tool did not write, as addresses in ordinal order; hidden ones are passed over.</summary>
    public IReadOnlyList<string> FindForeign()
    {
        var ours = Files.Select(file => file.Address).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Directory.EnumerateFiles(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
                .Select(file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(address => !ours.Contains(address) && !address.Split('/').Any(part => part[0] == '.'))
                .Order(StringComparer.Ordinal),
        ];
    }
}

/// <summary>A file of a site.</summary>
/// <param name="Address">Address below the site's root.</param>
/// <param name="FullPath">Where it is on this machine.</param>
/// <param name="Hash">Lower-case hexadecimal SHA-256 of what was written; null where an unfinished build may have touched it.</param>
/// <param name="Length">In bytes.</param>
public sealed record SiteFile(string Address, string FullPath, string? Hash, long Length);
