using NewsArchive.Archive;

namespace NewsArchive.Cli.Commands;

/// <summary>The archive that a file or folder belongs to, as <c>archive.yml</c> beside a folder around it says.</summary>
/// <param name="Settings">Its settings; those of an archive without any where the path is in none.</param>
/// <param name="Place">Path of the folder (or of the file's folder) below the input folder, with a slash at its end; empty for the input folder itself.</param>
internal sealed record ArchiveAround(Settings Settings, string Place)
{
    /// <summary>The archive around a path that exists.</summary>
    /// <param name="config">Settings file that was asked for; null for the nearest.</param>
    public static ArchiveAround Of(string path, string? config, Diagnostics diagnostics, Terminal terminal)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
        var file = config is not null ? CheckFolders.Config(config) : Nearest(folder);
        if (file is null)
        {
            return new ArchiveAround(new Settings(), "");
        }

        var settings = SettingsOf.Archive(folder, file, theme: null, baseUrl: null, diagnostics, terminal);
        var way = Path.GetRelativePath(Path.GetDirectoryName(file)!, folder).Split(Path.DirectorySeparatorChar);

        // The first step leads into the input folder. Settings from elsewhere are taken for the folder itself.
        return new ArchiveAround(settings, way[0] is ".." or "." || Path.IsPathRooted(way[0]) ? "" : string.Concat(way.Skip(1).Select(part => part + "/")));
    }

    private static string? Nearest(string folder)
    {
        for (var around = folder; around is not null; around = Path.GetDirectoryName(around))
        {
            if (CheckFolders.ConfigBeside(around) is { } file)
            {
                return file;
            }
        }

        return null;
    }
}
