using System.Collections.Concurrent;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Write;

/// <summary>A site where there was none: written in a folder beside its place and renamed when it is complete, so that it appears at once.</summary>
internal sealed class NewOutput : IOutput
{
    private readonly string _target;
    private OutputFolder _building;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _claimed = [];
    private Written?[] _written = [];
    private BuildLock? _lock;

    private NewOutput(string target, OutputFolder building, BuildLock buildLock)
    {
        _target = target;
        _building = building;
        _lock = buildLock;
    }

    public static NewOutput Create(string target)
    {
        var building = new OutputFolder(Path.Combine(Path.GetDirectoryName(target) ?? target, "." + Path.GetFileName(target) + ".building"));
        var buildLock = BuildLock.Take(building);

        // What a build that was killed left behind.
        foreach (var entry in new DirectoryInfo(building.Root).EnumerateFileSystemInfos().Where(entry => entry.FullName != building.NotesFolder))
        {
            Delete(entry);
        }

        return new NewOutput(target, building, buildLock);
    }

    public string CacheFile => _building.CacheFile;

    public long Now() => _lock!.Now();

    public bool IsFinished => false;

    public IReadOnlyList<FileStamp> Notes => [.. FileStamp.OfAll(_building.ManifestFiles)];

    public void LookAhead(IEnumerable<string> addresses)
    {
        // There is nothing to be looked at.
    }

    public void ReadNotes(WrittenFiles? known)
    {
        // There are none.
    }

    public void Claim(IReadOnlyList<string> addresses, Action<Diagnostic> report) => (_claimed, _written) = (addresses, new Written?[addresses.Count]);

    public bool Holds(WrittenFiles site, Action<int, Action<int>> inParallel) => false;

    public WrittenFile? TryKeep(int place, WrittenFile file) => null;

    public WrittenFile? Write(int place, ReadOnlySpan<byte> bytes, WrittenFile? before)
    {
        var file = _building.FileOf(_claimed[place]);
        var folder = Path.GetDirectoryName(file)!;
        if (!_folders.ContainsKey(folder))
        {
            // Noted only when it is there: another thread may be about to write into it.
            Directory.CreateDirectory(folder);
            _folders[folder] = true;
        }

        // There is none yet. To cut one to nothing first, as FileMode.Create does, makes ext4 send its bytes to the disk when it is closed.
        FileStamp stamp;
        using (var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None))
        {
            RandomAccess.Write(handle, bytes, 0);
            stamp = new FileStamp(bytes.Length, File.GetLastWriteTimeUtc(handle).Ticks);
        }

        var hash = FileHash.Of(bytes);
        _written[place] = new Written(hash, bytes.Length);
        return new WrittenFile(hash, stamp);
    }

    public WriteCounts Commit(int restricted, Action<long> remember)
    {
        var site = Manifest.Of(_claimed, _written, restricted);
        ManifestFile.Save(site, _building);
        var bytes = site.Bytes;
        remember(bytes);
        Release();
        if (Directory.Exists(_target))
        {
            // It is empty, or this would not be a new output; if something came in meanwhile, this fails and nothing is lost.
            Directory.Delete(_target);
        }

        Directory.Move(_building.Root, _target);
        _building = new OutputFolder(_target);
        return new WriteCounts(site.Files.Count, 0, 0, bytes);
    }

    public void Dispose()
    {
        if (_lock is not null)
        {
            // The build did not come to its end: what is half done is of no use to anybody.
            Release();
            Directory.Delete(_building.Root, recursive: true);
        }
    }

    // Before the folder is moved: Windows moves no folder that holds an open file.
    private void Release()
    {
        _lock?.Dispose();
        _lock = null;
    }

    private static void Delete(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo { LinkTarget: null } folder)
        {
            folder.Delete(recursive: true);
        }
        else
        {
            entry.Delete();
        }
    }
}
