using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Write;

/// <summary>
/// An output folder that has files already. Each file is replaced by a rename, so it is whole at every moment; and every link resolves
/// at every moment: new addresses get a page without links first, then files change, and only when all of them are there is anything removed.
/// </summary>
internal sealed class ChangedOutput : IOutput
{
    private readonly OutputFolder _output;
    private readonly bool _clean;
    private readonly BuildLock _lock;
    private readonly ReplaceFiles _replace;
    private Lazy<Manifest> _saved;
    private IReadOnlyList<string> _claimed = [];
    private Written?[] _before = [];
    private Written?[] _after = [];
    private List<KeyValuePair<string, Written>> _stale = [];
    private Task<Dictionary<string, FileStamp?>>? _ahead;
    private Task? _notes;
    private ForeignFiles? _foreign;
    private int _unchanged;

    private ChangedOutput(OutputFolder output, bool clean, BuildLock buildLock)
    {
        _output = output;
        _clean = clean;
        _lock = buildLock;
        _replace = new ReplaceFiles(output);
        _replace.Sweep();
        _saved = new Lazy<Manifest>(() => ManifestFile.Read(output));
        IsFinished = !File.Exists(output.UnfinishedFile);
    }

    public string CacheFile => _output.CacheFile;

    public long Now() => _lock.Now();

    public bool IsFinished { get; }

    public IReadOnlyList<FileStamp> Notes => [.. FileStamp.OfAll(_output.ManifestFiles)];

    public static ChangedOutput Open(OutputFolder output, bool clean)
    {
        var buildLock = BuildLock.Take(output);
        try
        {
            return new ChangedOutput(output, clean, buildLock);
        }
        catch
        {
            buildLock.Dispose();
            throw;
        }
    }

    public void LookAhead(IEnumerable<string> addresses) =>
        _ahead = _clean ? null : Task.Run(() => ListStamps.Of(addresses, _output));

    public void ReadNotes(WrittenFiles? known)
    {
        if (known is not null)
        {
            _saved = new Lazy<Manifest>(() => Manifest.Of(known));
        }

        _notes = Task.Run(() => _saved.Value);
    }

    public void Claim(IReadOnlyList<string> addresses, Action<Diagnostic> report)
    {
        var before = IsFinished ? _saved.Value : _saved.Value.WithoutHashes();
        (_claimed, _after) = (addresses, new Written?[addresses.Count]);
        (_before, _stale) = InOrder.Match(addresses, before.Files);
        var places = Enumerable.Range(0, addresses.Count).Where(place => _before[place] is null).ToList();
        _foreign = new ForeignFiles(places.Select(place => addresses[place]), _output, report);
        places.RemoveAll(place => _foreign.IsAt(addresses[place]));
        if (places.Count > 0)
        {
            // Claimed before the first is made: should the build be killed, the next one knows that they are ours.
            places.ForEach(place => _before[place] = Written.Unknown);
            var added = places.ConvertAll(place => addresses[place]);
            ManifestFile.Save(before.With(added), _output);
            InterimPages.At(added, _replace);
        }
    }

    public bool Holds(WrittenFiles site, Action<int, Action<int>> inParallel)
    {
        var holds = IsFinished;
        inParallel(holds ? site.InOrder.Count : 0, i =>
        {
            var (address, file) = site.InOrder[i];
            if (Volatile.Read(ref holds) && StampOf(address) != file.FileStamp)
            {
                Volatile.Write(ref holds, false);
            }
        });
        return holds;
    }

    public WrittenFile? TryKeep(int place, WrittenFile file)
    {
        if (_clean || _before[place] is null || Stands(_claimed[place], file) is not { } stamp)
        {
            return null;
        }

        _after[place] = _before[place] is { } same && same.Hash == file.Hash && same.Length == stamp.Length ? same : new Written(file.Hash, stamp.Length);
        Interlocked.Increment(ref _unchanged);
        return stamp == file.FileStamp ? file : file with { FileStamp = stamp };
    }

    public WrittenFile? Write(int place, ReadOnlySpan<byte> bytes, WrittenFile? before)
    {
        var address = _claimed[place];
        if (_foreign?.Keep(address, bytes) == true)
        {
            return null;
        }

        var hash = FileHash.Of(bytes);
        var stamp = _clean ? null : StampIfSame(place, hash, bytes.Length, before);
        if (stamp is not null)
        {
            Interlocked.Increment(ref _unchanged);
        }

        _after[place] = new Written(hash, bytes.Length);
        return new WrittenFile(hash, stamp ?? _replace.With(address, bytes));
    }

    public WriteCounts Commit(int restricted, Action<long> remember)
    {
        var deleted = RemoveStale.Files(_stale, _output, _replace);
        var after = Manifest.Of(_claimed, _after, restricted);
        if (!after.IsSame(_saved.Value) || _output.ManifestFiles.Any(file => !File.Exists(file)))
        {
            ManifestFile.Save(after, _output);
        }

        var bytes = after.Bytes;
        remember(bytes);
        _replace.End();
        return new WriteCounts(after.Files.Count - _unchanged, _unchanged, deleted, bytes);
    }

    public void Dispose()
    {
        // Whoever gave up a build must find its folder left alone. What went wrong in looking is of no matter then.
        Task.WaitAny(Task.WhenAll(_ahead ?? Task.CompletedTask, _notes ?? Task.CompletedTask));
        _replace.Sweep();
        _lock.Dispose();
    }

    // Nobody but this build writes here while it holds the lock, so what was looked at ahead is so still.
    private FileStamp? StampOf(string address) =>
        _ahead?.GetAwaiter().GetResult().TryGetValue(address, out var stamp) == true ? stamp : FileStamp.Of(_output.FileOf(address));

    // With what builds remember, a change by hand shows in the stamp. The manifest alone knows no stamps, so the bytes are compared.
    private FileStamp? StampIfSame(int place, FileHash hash, int length, WrittenFile? before) =>
        before is not null
            ? before.Hash == hash && _before[place] is not null ? Stands(_claimed[place], before) : null
            : _before[place] == new Written(hash, length) ? Stands(_claimed[place], new WrittenFile(hash, new FileStamp(length, 0))) : null;

    private FileStamp? Stands(string address, WrittenFile file)
    {
        return StampOf(address) is { } stamp
            && (stamp == file.FileStamp || (stamp.Length == file.FileStamp.Length && FileHash.Of(File.ReadAllBytes(_output.FileOf(address))) == file.Hash))
            ? stamp
            : null;
    }
}
