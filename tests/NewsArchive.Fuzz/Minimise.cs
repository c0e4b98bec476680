using System.Diagnostics;

namespace NewsArchive.Fuzz;

/// <summary>Cuts a failing trial down: whole files first, then halves, quarters and so on of each file, as long as the same kind of fault stays (delta debugging).</summary>
internal static class Minimise
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static Trial Trial(Trial trial, string kind)
    {
        var clock = Stopwatch.StartNew();
        for (var i = trial.Files.Length - 1; i >= 0 && trial.Files.Length > 1; i--)
        {
            trial = Try(trial with { Files = trial.Files.RemoveAt(i) }) ?? trial;
        }

        trial = Try(trial with { Settings = Samples.Settings }) ?? trial;
        for (var i = 0; i < trial.Files.Length; i++)
        {
            for (var size = (trial.Files[i].Bytes.Length + 1) / 2; size > 0; size /= 2)
            {
                for (var at = 0; at < trial.Files[i].Bytes.Length && clock.Elapsed < Longest;)
                {
                    var (path, bytes) = trial.Files[i];
                    var shorter = trial with { Files = trial.Files.SetItem(i, (path, [.. bytes[..at], .. bytes[Math.Min(at + size, bytes.Length)..]])) };
                    if (Try(shorter) is { } still)
                    {
                        trial = still;
                    }
                    else
                    {
                        at += size;
                    }
                }
            }
        }

        return trial;

        Trial? Try(Trial candidate) => clock.Elapsed < Longest && Judge.Fault(candidate) is { } fault && Fuzzing.KindOf(fault) == kind ? candidate : null;
    }
}
