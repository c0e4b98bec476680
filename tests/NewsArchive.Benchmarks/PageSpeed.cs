using System.Diagnostics;
using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers.Html;
using NewsArchive.Extract;

namespace NewsArchive.Benchmarks;

/// <summary>Speed of reading saved web pages on all cores.</summary>
internal static class PageSpeed
{
    private const int MadeUp = 60;
    private const int Runs = 12;
    private const double PageSize = 100_000;

    /// <summary>Prints pages of 100 KB a second, in wall time and for each core's own time, for reading alone and with the facts; of made-up pages, or of the .html files of a folder.</summary>
    public static int Measure(string? folder)
    {
        var pages = folder is null ? MadeUpPages.Of(MadeUp) : [.. Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        var size = pages.Sum(page => (long)page.Length) / PageSize;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Length} pages, {size * PageSize / 1e6:0.0} MB, {Environment.ProcessorCount} cores"));
        Run("read", page => new HtmlReader().Read(new SourceFile("a.html", ""), page, _ => { })[0].Blocks.Length);
        Run("read and find facts", page => ExtractArticle.From(new HtmlReader().Read(new SourceFile("a.html", ""), page, _ => { })[0], _ => { })?.Blocks.Length ?? 0);
        return 0;

        void Run(string what, Func<byte[], int> read)
        {
            double best = double.MaxValue, least = double.MaxValue;
            var allocated = GC.GetTotalAllocatedBytes();
            for (var run = 0; run < Runs; run++)
            {
                var watch = Stopwatch.StartNew();
                var busy = Environment.CpuUsage.TotalTime;
                Parallel.ForEach(pages, page => read(page));
                best = Math.Min(best, watch.Elapsed.TotalSeconds);
                least = Math.Min(least, (Environment.CpuUsage.TotalTime - busy).TotalSeconds);
            }

            var each = (GC.GetTotalAllocatedBytes() - allocated) / (size * Runs * 1e6);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {size / best:0} pages of 100 KB a second; {size / least:0} per second of one core; {each:0.0} MB allocated for each; best of {Runs} runs"));
        }
    }
}
