using System.Globalization;
using System.Text.Json;
using NewsArchive.Benchmarks.Corpus;

namespace NewsArchive.Benchmarks.Reload;

/// <summary>How long it takes until an open page of <c>newsarchive serve</c> shows a saved change.</summary>
internal static class ReloadTime
{
    private const string Front = "index.html";
    private const int Runs = 15;

    // All pages are made anew each time.
    private const int RunsOfAll = 3;

    /// <summary>Prints, for each kind of change, the times from before the write to the end of the page that shows it, and the processor time of the server meanwhile; that the change is shown is looked at, too.</summary>
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
            var texts = TextsWithPages(input, preview.Page("data/articles.json"));
            Print("a sentence more in a text, its page open", Runs, run => preview.TimeOf(texts[run].Page, () => File.AppendAllText(texts[run].Text, $"\n{Addition(run)}\n")), (run, page) => page.Contains(Addition(run), StringComparison.Ordinal));
            Print("a title and a date corrected, the front page open", Runs, run => preview.TimeOf(Front, () => File.WriteAllText(CorrectionOf(texts[^(run + 1)].Text), $"title: Berichtigt {run}\ndate: \"2030-01-{run + 1:00}\"\n")), (run, page) => page.Contains($"Berichtigt {run}<", StringComparison.Ordinal));
            Print("a new text, the front page open", Runs, run => preview.TimeOf(Front, () => File.WriteAllText(NewText(input, run), $"Die Donaubrücke Nummer {run} wird saniert\n\nWien, {run + 1}. Februar 2030. Österreich und die Slowakei erneuern die Brücke {run}.\n")), (run, page) => page.Contains($"Nummer {run} wird", StringComparison.Ordinal));
            Print("a text taken away, the front page open", Runs, run => preview.TimeOf(Front, () => File.Delete(NewText(input, run))), (run, page) => !page.Contains($"Nummer {run} wird", StringComparison.Ordinal));
            Print("the title of the site, so every page", RunsOfAll, run => preview.TimeOf(Front, () => File.WriteAllText(settings, $"title: Archiv {run}\n")), (run, page) => page.Contains($"Archiv {run}<", StringComparison.Ordinal));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Addition(int run) => $"Der Nachtrag kam {run} Tage danach.";

    // By their titles, where no two articles have one.
    private static List<(string Text, string Page)> TextsWithPages(string input, string articles)
    {
        using var json = JsonDocument.Parse(articles);
        var pages = json.RootElement.EnumerateArray().ToLookup(article => article.GetProperty("title").GetString(), article => article.GetProperty("address").GetString()!, StringComparer.Ordinal);
        return
        [
            .. Directory.EnumerateFiles(input, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(text => (Text: text, Pages: pages[File.ReadLines(text).First()].ToList())).Where(found => found.Pages.Count == 1).Select(found => (found.Text, found.Pages[0])),
        ];
    }

    private static string CorrectionOf(string text) => Path.ChangeExtension(text, ".meta.yml");

    private static string NewText(string input, int run) => Path.Combine(input, string.Create(CultureInfo.InvariantCulture, $"neu-{run}.txt"));

    private static void Print(string what, int runs, Func<int, (double Time, double Busy, string Page)> time, Func<int, string, bool> isShown)
    {
        var times = new List<(double Time, double Busy, string Page)>();
        for (var run = 0; run < runs; run++)
        {
            times.Add(time(run));
            if (!isShown(run, times[^1].Page))
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
