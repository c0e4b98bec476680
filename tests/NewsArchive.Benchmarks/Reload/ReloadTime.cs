using System.Globalization;
using NewsArchive.Benchmarks.Corpus;

namespace NewsArchive.Benchmarks.Reload;

/// <summary>How long an open page of <c>newsarchive serve</c> waits for the news that a saved change is shown.</summary>
internal static class ReloadTime
{
    private const int Runs = 15;

    // All pages are made anew each time.
    private const int RunsOfAll = 3;

    /// <summary>Prints, for each kind of change, the times from before the write to the news at a listener, and the processor time of the server; that each change is shown is looked at, too.</summary>
    /// <param name="tool">A published tool.</param>
    /// <param name="count">Articles of the archive, which is made up.</param>
    public static int Measure(string tool, int count)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-reload-").FullName;
        try
        {
            WriteCorpus.To(Path.Combine(folder, "corpus"), count);
            var input = Path.Combine(folder, "corpus", "txt");
            var site = Path.Combine(folder, "site");
            var settings = Path.Combine(folder, "corpus", "archive.yml");
            File.WriteAllText(settings, "title: Archiv\n");
            using var preview = Preview.Start(Path.GetFullPath(tool), input, site);
            string[] texts = [.. Directory.EnumerateFiles(input, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
            Print("a sentence more in a text", Runs, run => preview.TimeOf(() => File.AppendAllText(texts[run], $"\nDer Nachtrag kam {run} Tage danach.\n")), run => AnyPage(site, $"Der Nachtrag kam {run} Tage danach."));
            Print("a title and a date corrected", Runs, run => preview.TimeOf(() => File.WriteAllText(CorrectionOf(texts[^(run + 1)]), $"title: Berichtigt {run}\ndate: \"2030-01-{run + 1:00}\"\n")), run => Front($"Berichtigt {run}<"));
            Print("a new text", Runs, run => preview.TimeOf(() => File.WriteAllText(NewText(input, run), $"Die Donaubrücke Nummer {run} wird saniert\n\nWien, {run + 1}. Februar 2030. Österreich und die Slowakei erneuern die Brücke {run}.\n")), run => Front($"Nummer {run} wird"));
            Print("a text taken away", Runs, run => preview.TimeOf(() => File.Delete(NewText(input, run))), run => !Front($"Nummer {run} wird"));
            Print("the title of the site, so every page", RunsOfAll, run => preview.TimeOf(() => File.WriteAllText(settings, $"title: Archiv {run}\n")), run => Front($"Archiv {run}<"));
            return 0;

            bool Front(string text) => preview.Page("index.html").Contains(text, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string CorrectionOf(string text) => Path.ChangeExtension(text, ".meta.yml");

    private static string NewText(string input, int run) => Path.Combine(input, string.Create(CultureInfo.InvariantCulture, $"neu-{run}.txt"));

    private static bool AnyPage(string site, string text) =>
        Directory.EnumerateFiles(Path.Combine(site, "articles"), "*.html", SearchOption.AllDirectories).Any(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));

    private static void Print(string what, int runs, Func<int, (double Time, double Busy)> time, Func<int, bool> isShown)
    {
        var times = new List<(double Time, double Busy)>();
        for (var run = 0; run < runs; run++)
        {
            times.Add(time(run));
            if (!isShown(run))
            {
                throw new InvalidOperationException($"Change {run} of '{what}' is not shown although the news was that it is.");
            }
        }

        var sorted = times.Select(one => one.Time).Order().ToList();
        var busy = times.Select(one => one.Busy).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {sorted[runs / 2]:0} ms, median of {runs} (first {times[0].Time:0}, least {sorted[0]:0}, most {sorted[^1]:0}); {busy[runs / 2]:0} ms of the processor"));
    }
}
