using System.Diagnostics;
using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Tests.Site;

namespace NewsArchive.Fuzz;

/// <summary>Builds a trial and says what is wrong with what came out.</summary>
internal static class Judge
{
    /// <summary>Time of the processor for a trial, by the length of its input: generous, as other work may share the machine, and far below what is quadratic.</summary>
    private static TimeSpan Allowed(Trial trial) => TimeSpan.FromSeconds(6 + (trial.Files.Sum(file => (double)file.Bytes.Length) / 50_000));

    /// <summary>The first fault; null where every law holds.</summary>
    public static string? Fault(Trial trial)
    {
        var folder = Directory.CreateTempSubdirectory("fuzz für ").FullName;
        try
        {
            var files = trial.Write(folder);
            List<Diagnostic> settingsFaults = [];
            var settings = ReadSettings.From(Path.Combine(folder, "archive.yml"), "archive.yml", settingsFaults.Add);
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var fault = FaultOfBuild(folder, files, settings with { Theme = null }, trial.IsRepeated);
            var took = Process.GetCurrentProcess().TotalProcessorTime - before;
            return fault ?? (took > Allowed(trial) ? $"slow: {took.TotalSeconds:0} s of processor time" : null);
        }
        catch (Exception fault)
        {
            return fault.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? FaultOfBuild(string folder, IReadOnlyList<string> files, Settings settings, bool isRepeated)
    {
        List<Diagnostic> diagnostics = [];
        var input = Path.Combine(folder, "texte");
        var site = Path.Combine(folder, "site");
        var summary = Build(settings, input, site, 2, diagnostics);
        if (ArchiveLaws.BrokenBy(site, files, summary, diagnostics).FirstOrDefault() is { } broken)
        {
            return broken;
        }

        if (!isRepeated)
        {
            return null;
        }

        var again = Build(settings, input, site, 2, []);
        if (again.Written + again.Deleted > 0)
        {
            return $"a second build wrote {again.Written} files and deleted {again.Deleted}";
        }

        Build(settings, input, Path.Combine(folder, "other"), 1, []);
        return FirstDifference(site, Path.Combine(folder, "other"));
    }

    private static BuildSummary Build(Settings settings, string input, string output, int jobs, List<Diagnostic> diagnostics) =>
        new Pipeline(settings, diagnostic =>
        {
            lock (diagnostics)
            {
                diagnostics.Add(diagnostic);
            }
        }) { Jobs = jobs }.Build(input, output, clean: false);

    private static string? FirstDifference(string one, string other)
    {
        var (files, others) = (Site(one), Site(other));
        return !files.SequenceEqual(others, StringComparer.Ordinal)
            ? "one thread makes other files than two"
            : files.FirstOrDefault(file => !File.ReadAllBytes(Path.Combine(one, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, file)))) is { } differs
                ? $"{differs} differs with one thread and two"
                : null;

        static List<string> Site(string folder) =>
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))
                .Where(file => !file.StartsWith(".newsarchive", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ];
    }
}
