using System.Diagnostics;

namespace NewsArchive.Tests;

/// <summary>
/// How time grows with the size of an input. Only where NEWSARCHIVE_GROWTH is set: times mean nothing on a machine that does other work, as one that runs all tests.
/// Elsewhere the work is done once, so that what stops it shows.
/// </summary>
internal static class Growth
{
    private const int Attempts = 6;

    // Below it, what is measured is the measuring.
    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(40);

    /// <summary>What a linear cost stays below, generously, and a quadratic one does not: it has the square of the factor.</summary>
    public static double NoLonger(int factor) => factor * Math.Sqrt(factor) * 1.25;

    /// <summary>Time of an input so many times as large, in times of the single one. The smallest times count; an attempt more is made where the ratio is large.</summary>
    /// <param name="work">Works on an input of a given number of parts.</param>
    public static double Of(int factor, Action<int> work)
    {
        work(1);
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_GROWTH") is null)
        {
            return 0;
        }

        var (one, many) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            one = Least(one, Time(() => work(1)));
            many = Least(many, Time(() => work(factor)));
            if (many < Negligible || many / one < NoLonger(factor))
            {
                break;
            }
        }

        return many < Negligible ? 0 : many / one;
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(Action work)
    {
        // The first counts what other programs take, the second what other tests take: the work itself took no more than either.
        var watch = Stopwatch.StartNew();
        var busy = Environment.CpuUsage.TotalTime;
        work();
        return Least(watch.Elapsed, Environment.CpuUsage.TotalTime - busy);
    }
}
