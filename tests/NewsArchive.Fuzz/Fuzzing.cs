using System.Diagnostics;
using System.Globalization;

namespace NewsArchive.Fuzz;

/// <summary>Trial after trial until the time is up; failures are cut down and kept.</summary>
internal static class Fuzzing
{
    // More of one kind help nobody, and cutting them down takes its time.
    private const int KeptOfKind = 2;

    private static readonly TimeSpan LongestTrial = TimeSpan.FromMinutes(10);

    /// <returns>0 where all trials held, 1 where some did not.</returns>
    public static int Run(int seed, TimeSpan time, string save)
    {
        var clock = Stopwatch.StartNew();
        int trials = 0, failures = 0;
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        long files = 0, bytes = 0;
        for (; clock.Elapsed < time; trials++)
        {
            var trial = Trial.Of(seed, trials);
            files += trial.Files.Length;
            bytes += trial.Files.Sum(file => (long)file.Bytes.Length);
            if (FaultInTime(trial, seed, trials) is { } fault)
            {
                failures++;
                var kind = KindOf(fault);
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                if (kinds[kind] <= KeptOfKind)
                {
                    Keep(trial, fault, seed, trials, save);
                }
            }

            if (trials % 100 == 99)
            {
                Console.WriteLine(Line());
            }
        }

        Console.WriteLine(Line());
        foreach (var (kind, count) in kinds.OrderByDescending(kind => kind.Value))
        {
            Console.WriteLine($"{count,6} {kind}");
        }

        return failures == 0 ? 0 : 1;

        string Line() => string.Create(CultureInfo.InvariantCulture, $"{trials} archives of {files} files ({bytes / 1e6:0} MB) in {clock.Elapsed.TotalMinutes:0.0} minutes, {failures} failures");
    }

    /// <summary>One trial of a seed again.</summary>
    public static int Repeat(int seed, int number, string save)
    {
        var trial = Trial.Of(seed, number);
        if (FaultInTime(trial, seed, number) is not { } fault)
        {
            Console.WriteLine($"trial {number} holds");
            return 0;
        }

        Keep(trial, fault, seed, number, save);
        return 1;
    }

    // What neither ends nor fails must not hide: the process ends with the number of the trial.
    private static string? FaultInTime(Trial trial, int seed, int number)
    {
        using var alarm = new Timer(_ => Environment.FailFast($"seed {seed}, trial {number} does not end"), null, LongestTrial, Timeout.InfiniteTimeSpan);
        return Judge.Fault(trial);
    }

    private static void Keep(Trial trial, string fault, int seed, int number, string save)
    {
        Console.WriteLine($"seed {seed}, trial {number}: {fault}");
        var smallest = Minimise.Trial(trial, KindOf(fault));
        var folder = Path.Combine(save, string.Create(CultureInfo.InvariantCulture, $"seed-{seed}-trial-{number}"));
        smallest.Write(folder);
        File.WriteAllText(Path.Combine(folder, "fault.txt"), fault + "\n\ncut down to:\n" + Judge.Fault(smallest) + "\n");
        Console.WriteLine($"  kept in {folder}: {string.Join(", ", smallest.Files.Select(file => $"{file.Path} ({file.Bytes.Length} bytes)"))}");
    }

    /// <summary>What must stay the same while a failure is cut down: the first words, without numbers and names.</summary>
    internal static string KindOf(string fault)
    {
        var line = fault.Split('\n')[0];
        var text = line.Contains(".html: ", StringComparison.Ordinal) ? line[(line.IndexOf(".html: ", StringComparison.Ordinal) + 7)..] : line;
        return new string([.. text.TakeWhile(c => c is not (':' or '\'' or '"' or '<')).Where(c => !char.IsAsciiDigit(c))]);
    }
}
