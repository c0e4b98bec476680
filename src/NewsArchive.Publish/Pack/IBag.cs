using System.IO.Compression;

namespace NewsArchive.Publish.Pack;

/// <summary>The files of a bag, wherever it lies.</summary>
internal interface IBag : IDisposable
{
    /// <summary>Names of all files below the bag's folder, with <c>/</c> between their parts; a name that stands twice is there twice.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    Stream Open(string name);
}

/// <summary>A bag that was unpacked.</summary>
internal sealed class FolderBag(string folder) : IBag
{
    public IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')),
    ];

    public Stream Open(string name) => File.OpenRead(Path.Combine(folder, name));

    public void Dispose()
    {
        // Nothing is held.
    }
}

/// <summary>A bag in a zip file. It is read where it lies: nothing is unpacked.</summary>
internal sealed class ZipBag : IBag
{
    private readonly ZipArchive _zip;
    private readonly string _root;
    private readonly ILookup<string, ZipArchiveEntry> _entries;

    /// <exception cref="InvalidDataException">It is no zip file, or its directory is damaged.</exception>
    public ZipBag(string file)
    {
        _zip = ZipFile.OpenRead(file);
        var declaration = _zip.Entries.FirstOrDefault(entry => entry.Name == BagFiles.Declaration && entry.FullName.Count(sign => sign == '/') <= 1);
        _root = declaration is null ? "" : declaration.FullName[..^BagFiles.Declaration.Length];
        _entries = _zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToLookup(entry => entry.FullName.StartsWith(_root, StringComparison.Ordinal) ? entry.FullName[_root.Length..] : "../" + entry.FullName, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names => [.. _entries.SelectMany(same => same.Select(_ => same.Key))];

    public Stream Open(string name) => _entries[name].First().Open();

    public void Dispose() => _zip.Dispose();
}
