using System.Diagnostics;
using System.Globalization;
using NewsArchive.Tests.Site;

namespace NewsArchive.Tests.Collect.Readers;

/// <summary>
/// Inputs beyond all measure, for every reader: they end in a time that grows with their size, as articles or with a diagnostic. Of 2 MB each; of 50 MB where NEWSARCHIVE_GROWTH is set.
/// </summary>
public sealed class LargeInputTests
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("NEWSARCHIVE_GROWTH") is not null;

    private static readonly int Size = IsFull ? 50_000_000 : 2_000_000;

    // Wide: they tell linear from quadratic on a busy machine, not fast from slow.
    private static readonly TimeSpan Patience = IsFull ? TimeSpan.FromMinutes(3) : TimeSpan.FromMinutes(1);

    // File, beginning, what is repeated (% is a number), end.
    public static TheoryData<string, string, string, string> Inputs => new()
    {
        { "a.html", "<p>", "x", "" },
        { "a.html", "", "<div>", "x" },
        { "a.html", "<p ", "a%=1 ", ">x" },
        { "a.html", "", "<p>x<i>", "" },
        { "a.html", "<script type='application/ld+json'>", "[", "</script><p>x" },
        { "a.xml", "<rss><channel><item><description>", "x", "</description></item></channel></rss>" },
        { "a.xml", "<rss><channel>", "<item><guid>%</guid><description>Ein Text.</description></item>", "</channel></rss>" },
        { "a.xml", "<rss><channel><item>", "<a>", "" },
        { "a.xml", "<rss ", "a%='1' ", "><channel/></rss>" },
        { "a.xml", "<rss><channel><item><title>", "&", "</title></item></channel></rss>" },
        { "a.json", "", "[", "" },
        { "a.json", "", "{\"a\":", "" },
        { "a.json", "{", "\"a%\":1,", "\"text\":\"Ein Text.\"}" },
        { "a.json", "{\"text\":\"", "x", "\"}" },
        { "a.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[", "{\"id\":\"%\",\"content_text\":\"Ein Text.\"},", "{}]}" },
        { "a.jsonl", "", "{\"id\":\"%\",\"text\":\"Ein Text.\"}\n", "" },
        { "a.jsonl", "", "[\n", "" },
        { "a.csv", "Titel;Text\nEins;\"", "x\n", "" },
        { "a.csv", "", "a%;", "\n1" },
        { "a.csv", "Titel;Text\n", "Eins%;b\n", "" },
        { "a.csv", "Titel;Text\n", "\"", "" },
        { "a.eml", "Subject: x\n\n", "x", "" },
        { "a.eml", "", "a%: b\n", "\nx" },
        { "a.eml", "Content-Type: multipart/mixed; boundary=x\n\n", "--x\n\n", "" },
        { "a.eml", "Subject: ", "=?utf-8?Q?=C3?= ", "\n\nx" },
        { "a.mhtml", "Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n", "<div>", "x\n--x--" },
        { "a.md", "+++\n", "a% = 1\n", "+++\nx" },
        { "a.md", "+++\na = ", "[", "\n+++\nx" },
        { "a.md", "---\n", "a%: 1\n", "---\nx" },
        { "a.txt", "", "x", "" },
        { "a.txt", "", "\n", "" },
        { "a.docx", "PK\u0003\u0004", "x", "" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Large_inputs_end_in_fair_time_and_nothing_is_lost(string path, string start, string repeated, string end)
    {
        var text = new System.Text.StringBuilder(Size + 1_000).Append(start);
        for (var i = 0; text.Length < Size; i++)
        {
            text.Append(repeated.Replace("%", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        var input = text.Append(end).ToString();
        var watch = Stopwatch.StartNew();
        var reading = Reading.Of(path, input);
        Assert.True(watch.Elapsed < Patience, $"{path}: {watch.Elapsed}");
        Assert.True(reading.Documents.Length > 0 || reading.Diagnostics.Length > 0);
    }

    /// <summary>One line of 100 MB and a million blank lines: each a page, and the archive beside them is built.</summary>
    [Fact]
    public void An_archive_with_a_line_without_end_and_a_million_blank_lines_is_built()
    {
        var words = new System.Text.StringBuilder().Insert(0, "wörter ", (IsFull ? 100_000_000 : 2_000_000) / 8).ToString();
        using var site = BuiltSite.Of(("lang.txt", words), ("leer.txt", "Titel\n" + new string('\n', 1_000_000) + "Ein Text über Polen."), ("gut.txt", "Titel\n\nEin anderer Text über Ungarn."));
        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic.Kind.Severity == NewsArchive.Archive.Severity.Error);
        Assert.Equal(3, site.Files().Keys.Count(address => address.StartsWith("articles/", StringComparison.Ordinal) && address.EndsWith(".html", StringComparison.Ordinal)));
        Assert.True(site.Files().Single(file => file.Key.Contains("woerter", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal)).Value.Length > words.Length);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    [InlineData(".html")]
    [InlineData(".xml")]
    [InlineData(".json")]
    [InlineData(".jsonl")]
    [InlineData(".csv")]
    [InlineData(".eml")]
    [InlineData(".mhtml")]
    [InlineData(".docx")]
    public void A_file_without_anything_in_it_is_named(string extension)
    {
        foreach (var bytes in (string[])["", "\n", " \r\n\r\n", "\uFEFF"])
        {
            var reading = Reading.Of("leer" + extension, bytes);
            Assert.Empty(reading.Documents);
            Assert.Contains("leer" + extension, reading.Diagnostics, StringComparison.Ordinal);
        }
    }
}
