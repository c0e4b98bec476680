using System.Formats.Tar;
using NewsArchive.Archive;

namespace NewsArchive.Collect;

/// <summary>Tells files from what only looks like one in a listing: opening a pipe would wait for ever, a device never ends.</summary>
internal static class FileKind
{
    /// <summary>The stamp of a regular file, or of the one that a link leads to; null for everything else.</summary>
    public static FileStamp? StampOf(FileInfo file)
    {
        try
        {
            // Asked only of what may be a link: it takes as long as all the rest.
            var isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;
            var target = isLink ? file.ResolveLinkTarget(returnFinalTarget: true) : file;

            // Pipes, devices and sockets have the length 0; so only an empty file needs a second look.
            return target is FileInfo { Exists: true } found && (found.Length > 0 || OperatingSystem.IsWindows() || TypeOf(found.FullName) == TarEntryType.RegularFile)
                ? new FileStamp(found.Length, found.LastWriteTimeUtc.Ticks)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Links that lead to each other, or a file that vanished meanwhile.
            return null;
        }
    }

    /// <summary>What the system says a path is. .NET tells it nowhere but in the header that it writes for an archive.</summary>
    private static TarEntryType? TypeOf(string path)
    {
        using var header = new MemoryStream();
        using (var writer = new TarWriter(header, TarEntryFormat.Pax, leaveOpen: true))
        {
            writer.WriteEntry(path, "entry");
        }

        header.Position = 0;
        using var reader = new TarReader(header);
        return reader.GetNextEntry()?.EntryType;
    }
}
