using System.Diagnostics;

namespace NewsArchive.Tests.Collect.Readers;

public sealed class HostileTableTests
{
    [Theory]
    [InlineData("Titel;Text\n", "\"", "")]
    [InlineData("Titel;Text\nEins;\"", "x\n", "")]
    [InlineData("", ";", "\n1")]
    [InlineData("Titel;Text\n", "Eins;b\n", "")]
    [InlineData("Titel;Text\nEins;", ";", "")]
    public void Hostile_tables_end_in_fair_time(string start, string repeated, string end)
    {
        var watch = Stopwatch.StartNew();
        _ = Reading.Of("a.csv", start + string.Concat(Enumerable.Repeat(repeated, 400_000 / repeated.Length)) + end);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 60_000);
    }
}
