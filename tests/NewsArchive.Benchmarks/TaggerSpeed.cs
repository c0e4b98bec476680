using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Extract.Countries;

namespace NewsArchive.Benchmarks;

/// <summary>Speed of the country tagger on one core, and the time that its gazetteers take to load.</summary>
internal static class TaggerSpeed
{
    private const int WarmUps = 40;
    private const int Runs = 60;

    /// <summary>Prints the cold load of the gazetteers, and MB of UTF-8 a second over all .txt files below a folder, once warm.</summary>
    public static int Measure(string folder)
    {
        var watch = Stopwatch.StartNew();
        var busy = Environment.CpuUsage.TotalTime;
        var forms = Gazetteer.Of("de").Forms.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gazetteer of {forms} words and sequences at start: {watch.Elapsed.TotalMilliseconds:0.0} ms, of the processor {(Environment.CpuUsage.TotalTime - busy).TotalMilliseconds:0.0} ms"));

        var articles = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path))
            .Select(text => text.Split("\n\n").Select(block => new Block(BlockKind.Paragraph, block, 1)).ToImmutableArray())
            .ToArray();
        var bytes = articles.Sum(blocks => blocks.Sum(block => (long)Encoding.UTF8.GetByteCount(block.Text)));
        var tags = 0;
        var best = double.MaxValue;
        var leastBusy = double.MaxValue;
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            watch.Restart();
            busy = Environment.CpuUsage.TotalTime;
            tags = 0;
            foreach (var blocks in articles)
            {
                tags += TagCountries.In(null, blocks, "de").Length;
            }

            best = run < WarmUps ? best : Math.Min(best, watch.Elapsed.TotalSeconds);
            leastBusy = run < WarmUps ? leastBusy : Math.Min(leastBusy, (Environment.CpuUsage.TotalTime - busy).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Length} texts, {bytes / 1e6:0.0} MB, {tags} tags: {bytes / 1e6 / best:0.0} MB/s, {bytes / 1e6 / leastBusy:0.0} MB per second of the processor; best of {Runs} runs"));
        return tags > 0 ? 0 : 1;
    }
}
