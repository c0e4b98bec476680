using System.Runtime.InteropServices;

namespace NewsArchive.Archive;

/// <summary>What a folder tells of a file without opening it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">Moment of the last change, in ticks of 100 ns, UTC.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FileStamp(long Length, long Modified)
{
    /// <summary>The stamp of a file; null where there is none.</summary>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }
}
