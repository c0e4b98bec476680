using System.IO.Compression;
using NewsArchive.Write;

namespace NewsArchive.Publish.Pack;

/// <summary>A site becomes one zip file that is a bag (BagIt). The same site gives the same bytes: names in order, no clock, no user.</summary>
public static class PackSite
{
    // Read and write for the owner, read for others, as Unix notes it in the upper half.
    private const int Permissions = 0x81A4 << 16;

    // The first moment that a zip file can name.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the zip file of a whole site, beside its place first, so that it is there complete or not at all.</summary>
    /// <param name="file">Full path of the zip file; its name becomes that of the folder in it.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void To(string file, WrittenSite site, CancellationToken cancellation)
    {
        var unfinished = file + ".part";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            {
                Fill(zip, Path.GetFileNameWithoutExtension(file) + "/", site, cancellation);
            }

            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void Fill(ZipArchive zip, string root, WrittenSite site, CancellationToken cancellation)
    {
        foreach (var (name, bytes) in BagFiles.For([.. site.Files.Select(file => (file.Address, file.Hash!, file.Length))]))
        {
            using var stream = Open(zip, root + name);
            stream.Write(bytes);
        }

        foreach (var file in site.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            using var from = File.OpenRead(file.FullPath);
            using var stream = Open(zip, root + BagFiles.Payload + file.Address);
            from.CopyTo(stream);
        }
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = Permissions;
        return entry.Open();
    }
}
