using System.Diagnostics;
using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Collect;

namespace NewsArchive.Benchmarks.Stages;

/// <summary>How many articles Collect and Extract read together, on two threads.</summary>
internal static class ReadingSpeed
{
    private const int Threads = 2;
    private const int Runs = 7;

    /// <summary>Prints articles a second over the files of a folder: the first run, which waits for the JIT, and the median of the others.</summary>
    public static int Measure(string folder)
    {
        var files = FindFiles.Below(Path.GetFullPath(folder), static _ => { }).Readable;
        var pipeline = new Pipeline(new Settings(), static _ => { });
        var speeds = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var articles = 0;
            var busy = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Threads }, file => Interlocked.Add(ref articles, pipeline.ArticlesOf(file).Count()));
            speeds.Add(articles / clock.Elapsed.TotalSeconds);
            var cost = (Environment.CpuUsage.TotalTime - busy).TotalMicroseconds / Math.Max(1, articles);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"run {run + 1}: {articles} articles, {speeds[^1]:0} a second, {cost:0} microseconds of the processor each"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median of the warm runs: {speeds.Skip(1).Order().ElementAt((Runs - 1) / 2):0} articles a second on {Threads} threads"));
        return 0;
    }
}
