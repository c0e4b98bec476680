using System.Diagnostics;

namespace NewsArchive.Tests.Collect.Readers.Json;

public sealed class HostileJsonTests
{
    [Theory]
    [InlineData("a.json", "[", "")]
    [InlineData("a.json", "{\"a\":", "")]
    [InlineData("a.json", "{\"text\":\"x\"},", "[")]
    [InlineData("a.jsonl", "{\"text\":\"x\"}\n", "")]
    [InlineData("a.jsonl", "[", "")]
    public void Hostile_JSON_ends_in_fair_time(string path, string repeated, string start)
    {
        var watch = Stopwatch.StartNew();
        _ = Reading.Of(path, start + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)) + (start.Length > 0 ? "{}]" : ""));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 60_000);
    }
}
