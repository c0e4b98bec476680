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

    /// <summary>Prints the cold load of the gazetteers, and MB of UTF-8 a second over all .txt files of a folder, once warm.</summary>
    public static int Measure(string folder)
    {
        var watch = Stopwatch.StartNew();
        TagCountries.In(null, [new Block(BlockKind.Paragraph, "Guten Morgen.", 1)], "de");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first German text, gazetteers loaded on the way: {watch.Elapsed.TotalMilliseconds:0.0} ms"));

        var articles = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path))
            .Select(text => text.Split("\n\n").Select(block => new Block(BlockKind.Paragraph, block, 1)).ToImmutableArray())
            .ToArray();
        var bytes = articles.Sum(blocks => blocks.Sum(block => (long)Encoding.UTF8.GetByteCount(block.Text)));
        var tags = 0;
        var best = double.MaxValue;
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            watch.Restart();
            tags = 0;
            foreach (var blocks in articles)
            {
                tags += TagCountries.In(null, blocks, "de").Length;
            }

            best = run < WarmUps ? best : Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        var list = new List<Token>();
        watch.Restart();
        for (var run = 0; run < Runs; run++)
        foreach (var blocks in articles) foreach (var b in blocks) { Tokens.Read(Tokens.Mend(b.Text), list); }
        Console.WriteLine($"tokens {bytes * Runs / 1e6 / watch.Elapsed.TotalSeconds:0.0} MB/s");
        var g = Gazetteer.Of("de");
        watch.Restart();
        for (var run = 0; run < Runs; run++)
        foreach (var blocks in articles) { new FindMentions(g, false).In(Passage.Of(null, blocks)); }
        Console.WriteLine($"find {bytes * Runs / 1e6 / watch.Elapsed.TotalSeconds:0.0} MB/s");
        watch.Restart();
        for (var run = 0; run < Runs; run++)
        foreach (var blocks in articles) { var f = new FindMentions(g, false); ScoreCountries.Of(f.In(Passage.Of(null, blocks)), g, false); }
        Console.WriteLine($"score {bytes * Runs / 1e6 / watch.Elapsed.TotalSeconds:0.0} MB/s");
        for (var i = 0; i < 3; i++)
        {
        watch.Restart();
        Gazetteer.Load("de");
        Console.WriteLine($"load again {watch.Elapsed.TotalMilliseconds:0.0} ms, {g.Forms.Count}");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Length} texts, {bytes / 1e6:0.0} MB, {tags} tags: {bytes / 1e6 / best:0.0} MB/s, best of {Runs} runs"));
        return tags > 0 ? 0 : 1;
    }
}
