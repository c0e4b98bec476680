using System.Runtime.InteropServices;
using NewsArchive.Remember;
using NewsArchive.Render;

namespace NewsArchive.Serve;

/// <summary>A file of a site as it is served: that of the folder, or, before it is there, what it will be.</summary>
/// <param name="Site">What it is a part of.</param>
/// <param name="Address">Address below the site's root.</param>
/// <param name="FullPath">Where it is, or will be, on this machine.</param>
/// <param name="Planned">What makes it; null where the file is there.</param>
internal sealed record ShownFile(ShownSite Site, string Address, string FullPath, PlannedSite? Planned)
{
    /// <summary>Its bytes.</summary>
    /// <exception cref="IOException">It was taken away.</exception>
    public Stream Open()
    {
        if (Rendered() is { } bytes && MemoryMarshal.TryGetArray(bytes, out var array))
        {
            return new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        }

        return new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0, useAsync: true);
    }

    private ReadOnlyMemory<byte>? Rendered()
    {
        try
        {
            return Planned?.Render(Address);
        }
        catch (DamagedCacheException)
        {
            // Then the file is as it was, or the build meets the damage, too, and heals it.
            return null;
        }
    }
}
