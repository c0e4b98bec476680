using System.Collections.Concurrent;
using System.Security.Cryptography;
using NewsArchive.Archive;

namespace NewsArchive.Write;

/// <summary>
/// An output folder that has files already. Each file is replaced by a rename, so it is whole at every moment; and every link resolves
/// at every moment: new addresses get a page without links first, then files change, and only when all of them are there is anything removed.
/// </summary>
internal sealed class ChangedOutput : IOutput
{
    private readonly OutputFolder _output;
    private readonly Manifest _before;
    private readonly HashSet<string> _foreign;
    private readonly bool _clean;
    private readonly BuildLock _lock;
    private readonly ReplaceFiles _replace;
    private readonly ConcurrentDictionary<string, Written> _after = new(StringComparer.Ordinal);
    private int _unchanged;

    private ChangedOutput(OutputFolder output, Manifest before, HashSet<string> foreign, bool clean, BuildLock buildLock, ReplaceFiles replace)
    {
        _output = output;
        _before = before;
        _foreign = foreign;
        _clean = clean;
        _lock = buildLock;
        _replace = replace;
    }

    public static ChangedOutput Open(OutputFolder output, IReadOnlyCollection<string> addresses, bool clean, Action<Diagnostic> report)
    {
        var buildLock = BuildLock.Take(output);
        try
        {
            var replace = new ReplaceFiles(output);
            replace.Sweep();
            var before = ManifestFile.Read(output);
            before = File.Exists(output.UnfinishedFile) ? before.WithoutHashes() : before;
            var added = addresses.Where(address => before.Find(address) is null).ToList();
            var foreign = ForeignFiles.Among(added, output, report);
            added.RemoveAll(foreign.Contains);
            if (added.Count > 0)
            {
                // Claimed before the first is made: should the build be killed, the next one knows that they are ours.
                before = before.With(added);
                ManifestFile.Save(before, output);
                InterimPages.At(added, replace);
            }

            return new ChangedOutput(output, before, foreign, clean, buildLock, replace);
        }
        catch
        {
            buildLock.Dispose();
            throw;
        }
    }

    public void Write(string address, ReadOnlySpan<byte> bytes)
    {
        if (_foreign.Contains(address))
        {
            return;
        }

        var written = new Written(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
        if (!_clean && written == _before.Find(address) && new FileInfo(_output.FileOf(address)) is { Exists: true } file && file.Length == bytes.Length)
        {
            Interlocked.Increment(ref _unchanged);
        }
        else
        {
            _replace.With(address, bytes);
        }

        _after[address] = written;
    }

    public WriteCounts Commit()
    {
        var stale = _before.Files.Keys.Where(address => !_after.ContainsKey(address));
        var deleted = RemoveStale.Files(stale, _before, _output, _replace);
        var after = new Manifest(_after);
        if (!after.Files.SequenceEqual(_before.Files))
        {
            ManifestFile.Save(after, _output);
        }

        _replace.End();
        return new WriteCounts(_after.Count - _unchanged, _unchanged, deleted, _after.Values.Sum(written => written.Length));
    }

    public void Dispose()
    {
        _replace.Sweep();
        _lock.Dispose();
    }
}
