using System.Text;
using NewsArchive.Archive;
using NewsArchive.Extract;

namespace NewsArchive.Tests.Collect.Readers.Feeds;

public sealed class FeedReaderTests
{
    private const string Long = "Die Präsidenten beider Länder haben am Freitag in Astana miteinander gesprochen. ";

    // What stands in an item of RSS; key and value of a hint.
    public static TheoryData<string, string, string> Items => new()
    {
        { "<title>A &amp;amp; B</title>", "feed:title", "A & B" },
        { "<title>Müller & Söhne</title>", "feed:title", "Müller & Söhne" },
        { "<title><![CDATA[Ein <b>Wort</b> &ndash; nein]]></title>", "feed:title", "Ein Wort – nein" },
        { "<title>5 < 6</title>", "feed:title", "5 < 6" },
        { "<link>https://a.example/?x=1&y=2</link>", "feed:link", "https://a.example/?x=1&y=2" },
        { "<guid>https://a.example/g</guid>", "feed:link", "https://a.example/g" },
        { "<author>x@y.example (Anna Beispiel)</author>", "feed:author", "Anna Beispiel" },
        { "<author>Anna Beispiel &lt;x@y.example&gt;</author>", "feed:author", "Anna Beispiel" },
        { "<dc:creator>Anna Beispiel</dc:creator>", "feed:author", "Anna Beispiel" },
        { "<pubDate>Tue, 26 Nov 2024 10:00:00 GMT</pubDate>", "feed:published", "Tue, 26 Nov 2024 10:00:00 GMT" },
        { "<dc:date>2024-11-26</dc:date>", "feed:published", "2024-11-26" },
        { "<source url=\"https://b.example\">Andere Zeitung</source>", "feed:source", "Andere Zeitung" },
        { "<category>Politik</category><category>Asien</category>", "keywords", "Politik|Asien" },
        { "<dc:language>en</dc:language>", "feed:item:language", "en" },
    };

    // Spellings of dates as feeds have them; the day.
    public static TheoryData<string, string> Dates => new()
    {
        { "Tue, 26 Nov 2024 10:00:00 +0100", "2024-11-26" },
        { "26 Nov 2024 10:00 GMT", "2024-11-26" },
        { "Tue, 26 Nov 24 10:00:00 EST", "2024-11-26" },
        { "Sat, 02-Aug-1997 10:00:00 GMT", "1997-08-02" },
        { "Sat, 2 Aug 97 10:00 PDT", "1997-08-02" },
        { "Tuesday, 26 November 2024 10:00:00 Z", "2024-11-26" },
        { "Tue, 26 Sept 2023 10:00:00 GMT", "2023-09-26" },
        { "2024-11-26T10:00:00Z", "2024-11-26" },
        { "2024-11-26T10:00:00.123+01:00", "2024-11-26" },
        { "2024-11-26 10:00:00", "2024-11-26" },
        { "2024-11-26", "2024-11-26" },
        { "20241126T100000Z", "2024-11-26" },
        { "1732615200", "2024-11-26" },
        { "Di, 26.11.2024 10:00", "2024-11-26" },
        { "Tue Nov 26 10:00:00 CET 2024", "2024-11-26" },
        { "November 26, 2024", "2024-11-26" },
        { "bald", "" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void What_an_item_says_becomes_a_hint(string item, string name, string value)
    {
        var document = Reading.Of("a.xml", $"<rss version='2.0'><channel><title>Zeitung</title><item>{item}<description>{Long}</description></item></channel></rss>").Document;
        Assert.Equal(value, string.Join('|', document.Hints.First(hint => hint.Name == name).Values));
        Assert.Contains(document.Hints, hint => (hint.Name, hint.Values[0]) == ("feed:channel", "Zeitung"));
        Assert.Equal(SourceKind.Feed, document.Kind);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Dates_are_read_in_the_spellings_of_the_wild(string spelled, string day)
    {
        var document = Reading.Of("a.xml", $"<rss><channel><item><title>Ein Titel</title><pubDate>{spelled}</pubDate><description>{Long}</description></item></channel></rss>").Document;
        var article = ExtractArticle.From(document, _ => { })!;
        Assert.Equal(day, article.Date?.Value.ToString() ?? "");
        Assert.Equal(day.Length > 0 ? "feed/published" : null, article.Date?.Evidence.Rule);
    }

    [Theory]
    [InlineData("<rss version='2.0'><channel><title>Z</title><item><guid>1</guid><description>x</description><content:encoded><![CDATA[<p>Ganzer <b>Text</b></p>]]></content:encoded></item></channel></rss>", "Ganzer Text")]
    [InlineData("<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><channel><title>Z</title></channel><item rdf:about='https://a.example/1'><title>T</title><description>Der Text</description></item></rdf:RDF>", "Der Text")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>Z</title><entry><id>1</id><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Ganzer <b>Text</b></p></div></content><summary>x</summary></entry></feed>", "Ganzer Text")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>Z</title><entry><id>1</id><content type='html'>&lt;p&gt;Ganzer Text&lt;/p&gt;</content></entry></feed>", "Ganzer Text")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>Z</title><entry><id>1</id><content>5 &lt;b&gt; 6</content></entry></feed>", "5 <b> 6")]
    [InlineData("\n <?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><rss><channel><item><guid>1</guid><description>x &b; &nbsp;&#1; y</description></item></channel></rss>", "x &b; y")]
    public void The_whole_text_is_taken_where_it_is_given(string xml, string text) =>
        Assert.Equal(text, string.Join('\n', Reading.Of("a.xml", xml).Document.Blocks.Select(block => WhiteSpace.Fold(block.Text.Replace('\u00A0', ' ')))));

    [Fact]
    public void Ids_stay_when_items_are_added()
    {
        static string Item(string id) => $"<item><guid isPermaLink='false'>{id}</guid><description>{Long}{id}</description></item>";
        static string Feed(params string[] ids) => $"<rss><channel>{string.Concat(ids.Select(Item))}</channel></rss>";
        var before = Reading.Of("n/a.xml", Feed("b", "urn:x/1")).Documents.Select(document => document.Id);
        var after = Reading.Of("n/a.xml", Feed("neu", "b", "urn:x/1", "b")).Documents.Select(document => document.Id).ToList();
        Assert.Equal(before, after[1..]);
        Assert.Equal("n/a#b", after[1]);
        Assert.Contains("a.xml:1: warning NA1026", Reading.Of("a.xml", Feed("b", "b")).Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_feed_is_read_up_to_the_fault_which_is_named_with_its_line()
    {
        var reading = Reading.Of("a.xml", $"<rss>\n<channel>\n<item><guid>1</guid><description>{Long}</description></item>\n<item><title>x</tilte></item></channel></rss>");
        Assert.Single(reading.Documents);
        Assert.Contains("a.xml:4: error NA1023: The feed cannot be read from here on; the one item above is used.", reading.Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void Teasers_and_repairs_are_said_once_with_the_first_line()
    {
        var reading = Reading.Of("a.xml", $"<rss><channel>\n<item><guid>1</guid><description>Kurz & gut …</description></item>\n<item><guid>2</guid><description>{string.Concat(Enumerable.Repeat(Long, 10))}</description></item></channel></rss>");
        Assert.Contains("a.xml:2: warning NA1022: A place is no XML", reading.Diagnostics, StringComparison.Ordinal);
        Assert.Contains("a.xml:2: note NA1024: 1 of 2 items gives", reading.Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_XML_is_no_feed() => Assert.Contains("NA1003: It is XML, but no feed: its outermost element is urlset.", Reading.Of("a.xml", "<urlset><url/></urlset>").Diagnostics, StringComparison.Ordinal);

    [Fact]
    public void The_declared_encoding_counts_where_the_bytes_are_no_UTF8()
    {
        var xml = "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><guid>1</guid><description>Grüße</description></item></channel></rss>";
        Assert.Equal("Grüße", Reading.Of("a.xml", Encoding.Latin1.GetBytes(xml)).Document.Blocks[0].Text);
        Assert.Equal("Grüße", Reading.Of("a.xml", Encoding.UTF8.GetBytes(xml)).Document.Blocks[0].Text);
        Assert.Equal("Grüße", Reading.Of("a.xml", Encoding.Unicode.GetBytes(xml.Replace("iso-8859-1", "utf-16", StringComparison.Ordinal))).Document.Blocks[0].Text);
    }
}
