using System.IO.Enumeration;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsArchive.Archive;

namespace NewsArchive.Write;

/// <summary>The stamps of files of an output folder, folder by folder: that takes half the time of asking for each by its path.</summary>
internal static class ListStamps
{
    // Names that begin so are the tool's own notes, and those of others.
    private const char Hidden = '.';

    /// <summary>The stamp of each address; null where there is no such file.</summary>
    public static Dictionary<string, FileStamp?> Of(IEnumerable<string> addresses, OutputFolder output)
    {
        var stamps = addresses.ToDictionary(address => address, _ => (FileStamp?)null, StringComparer.Ordinal);
        var byName = stamps.GetAlternateLookup<ReadOnlySpan<char>>();
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };
        var files = new FileSystemEnumerable<object?>(output.Root, static (ref _) => null, options)
        {
            ShouldRecursePredicate = static (ref folder) => folder.FileName[0] != Hidden,
            ShouldIncludePredicate = (ref file) =>
            {
                if (!file.IsDirectory)
                {
                    Note(ref file);
                }

                return false;
            },
        };
        _ = files.Any();
        return stamps;

        void Note(ref FileSystemEntry file)
        {
            var folder = file.Directory[output.Root.Length..].TrimStart(Path.DirectorySeparatorChar);
            Span<char> address = folder.Length + file.FileName.Length < 512 ? stackalloc char[512] : new char[folder.Length + 1 + file.FileName.Length];
            var length = 0;
            if (!folder.IsEmpty)
            {
                folder.Replace(address, Path.DirectorySeparatorChar, '/');
                address[folder.Length] = '/';
                length = folder.Length + 1;
            }

            file.FileName.CopyTo(address[length..]);
            ref var stamp = ref CollectionsMarshal.GetValueRefOrNullRef(byName, address[..(length + file.FileName.Length)]);
            if (!Unsafe.IsNullRef(ref stamp))
            {
                stamp = new FileStamp(file.Length, file.LastWriteTimeUtc.UtcTicks);
            }
        }
    }
}
