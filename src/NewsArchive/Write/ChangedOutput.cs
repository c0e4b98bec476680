using System.Collections.Concurrent;
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
    private ConcurrentDictionary<string, Written> _after = new(StringComparer.Ordinal);
    private Manifest _before = Manifest.Empty;
    private Task<Dictionary<string, FileStamp?>>? _ahead;
    private Task? _notes;
    private ForeignFiles? _foreign;
    private IReadOnlyCollection<string> _claimed = [];
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

    public void Claim(IReadOnlyCollection<string> addresses, Action<Diagnostic> report)
    {
        _before = IsFinished ? _saved.Value : _saved.Value.WithoutHashes();
        _claimed = addresses;
        _after = new ConcurrentDictionary<string, Written>(Environment.ProcessorCount, addresses.Count, StringComparer.Ordinal);
        var added = addresses.Where(address => _before.Find(address) is null).ToList();
        _foreign = new ForeignFiles(added, _output, report);
        added.RemoveAll(_foreign.IsAt);
        if (added.Count > 0)
        {
            // Claimed before the first is made: should the build be killed, the next one knows that they are ours.
            _before = _before.With(added);
            ManifestFile.Save(_before, _output);
            InterimPages.At(added, _replace);
        }
    }

    public bool Holds(WrittenFiles site, Action<int, Action<int>> inParallel)
    {
        var holds = IsFinished;
        inParallel(holds ? site.ByAddress.Count : 0, i =>
        {
            var (address, file) = site.ByAddress[i];
            if (Volatile.Read(ref holds) && StampOf(address) != file.FileStamp)
            {
                Volatile.Write(ref holds, false);
            }
        });
        return holds;
    }

    public WrittenFile? TryKeep(string address, WrittenFile file)
    {
        if (_clean || _before.Find(address) is null || Stands(address, file) is not { } stamp)
        {
            return null;
        }

        _after[address] = new Written(file.Hash, stamp.Length);
        Interlocked.Increment(ref _unchanged);
        return stamp == file.FileStamp ? file : file with { FileStamp = stamp };
    }

    public WrittenFile? Write(string address, ReadOnlySpan<byte> bytes, WrittenFile? before)
    {
        if (_foreign?.Keep(address, bytes) == true)
        {
            return null;
        }

        var hash = FileHash.Of(bytes);
        var stamp = _clean ? null : StampIfSame(address, hash, bytes.Length, before);
        if (stamp is not null)
        {
            Interlocked.Increment(ref _unchanged);
        }

        _after[address] = new Written(hash, bytes.Length);
        return new WrittenFile(hash, stamp ?? _replace.With(address, bytes));
    }

    public WriteCounts Commit(int restricted, Action<long> remember)
    {
        var stale = _before.Files.Keys.Where(address => !_after.ContainsKey(address)).Order(StringComparer.Ordinal);
        var deleted = RemoveStale.Files(stale, _before, _output, _replace);
        var after = new Manifest(InOrder(_after)) { Restricted = restricted };
        if (!after.IsSame(_saved.Value) || after.Restricted != _saved.Value.Restricted || _output.ManifestFiles.Any(file => !File.Exists(file)))
        {
            ManifestFile.Save(after, _output);
        }

        var bytes = _after.Values.Sum(written => written.Length);
        remember(bytes);
        _replace.End();
        return new WriteCounts(_after.Count - _unchanged, _unchanged, deleted, bytes);
    }

    public void Dispose()
    {
        // Whoever gave up a build must find its folder left alone. What went wrong in looking is of no matter then.
        Task.WaitAny(Task.WhenAll(_ahead ?? Task.CompletedTask, _notes ?? Task.CompletedTask));
        _replace.Sweep();
        _lock.Dispose();
    }

    private Dictionary<string, Written> InOrder(ConcurrentDictionary<string, Written> files)
    {
        var inOrder = new Dictionary<string, Written>(_claimed.Count, StringComparer.Ordinal);
        foreach (var address in _claimed)
        {
            if (files.TryGetValue(address, out var file))
            {
                inOrder.Add(address, file);
            }
        }

        return inOrder;
    }

    // Nobody but this build writes here while it holds the lock, so what was looked at ahead is so still.
    private FileStamp? StampOf(string address) =>
        _ahead?.GetAwaiter().GetResult().TryGetValue(address, out var stamp) == true ? stamp : FileStamp.Of(_output.FileOf(address));

    // With what builds remember, a change by hand shows in the stamp. The manifest alone knows no stamps, so the bytes are compared.
    private FileStamp? StampIfSame(string address, FileHash hash, int length, WrittenFile? before) =>
        before is not null
            ? before.Hash == hash && _before.Find(address) is not null ? Stands(address, before) : null
            : _before.Find(address) == new Written(hash, length) ? Stands(address, new WrittenFile(hash, new FileStamp(length, 0))) : null;

    private FileStamp? Stands(string address, WrittenFile file)
    {
        return StampOf(address) is { } stamp
            && (stamp == file.FileStamp || (stamp.Length == file.FileStamp.Length && FileHash.Of(File.ReadAllBytes(_output.FileOf(address))) == file.Hash))
            ? stamp
            : null;
    }
}
