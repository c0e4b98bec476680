using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace NewsArchive.Write;

/// <summary>A site where there was none: written in a folder beside its place and renamed when it is complete, so that it appears at once.</summary>
internal sealed class NewOutput : IOutput
{
    private readonly string _target;
    private readonly OutputFolder _building;
    private readonly ConcurrentDictionary<string, Written> _written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
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

    public void Write(string address, ReadOnlySpan<byte> bytes)
    {
        var file = _building.FileOf(address);
        var folder = Path.GetDirectoryName(file)!;
        if (!_folders.ContainsKey(folder))
        {
            // Noted only when it is there: another thread may be about to write into it.
            Directory.CreateDirectory(folder);
            _folders[folder] = true;
        }

        using (var handle = File.OpenHandle(file, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None))
        {
            RandomAccess.Write(handle, bytes, 0);
        }

        _written[address] = new Written(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
    }

    public WriteCounts Commit()
    {
        ManifestFile.Save(new Manifest(_written), _building);
        Release();
        if (Directory.Exists(_target))
        {
            // It is empty, or this would not be a new output; if something came in meanwhile, this fails and nothing is lost.
            Directory.Delete(_target);
        }

        Directory.Move(_building.Root, _target);
        return new WriteCounts(_written.Count, 0, 0, _written.Values.Sum(written => written.Length));
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
