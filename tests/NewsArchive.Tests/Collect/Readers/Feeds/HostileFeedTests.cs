using System.Diagnostics;

namespace NewsArchive.Tests.Collect.Readers.Feeds;

public sealed class HostileFeedTests
{
    // Beginning, what is repeated, end.
    [Theory]
    [InlineData("<rss><channel><item>", "<a>", "")]
    [InlineData("<rss><channel>", "<item><guid>x</guid><description>a</description></item>", "</channel></rss>")]
    [InlineData("<rss><channel><item><description>", "&lt;div&gt;", "</description></item></channel></rss>")]
    [InlineData("<rss><channel><item><description>", "&", "</description></item></channel></rss>")]
    [InlineData("<rss ", "a:b='1' ", "><channel/></rss>")]
    [InlineData("<rss><channel><item a='", "<", "")]
    [InlineData("<!DOCTYPE a [", "<!ENTITY a 'b'>", "]><rss/>")]
    [InlineData("<rss><channel><item><description><![CDATA[", "]] ", "")]
    public void Hostile_feeds_end_in_fair_time(string start, string repeated, string end)
    {
        var watch = Stopwatch.StartNew();
        _ = Reading.Of("a.xml", start + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)) + end);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 60_000);
    }
}
