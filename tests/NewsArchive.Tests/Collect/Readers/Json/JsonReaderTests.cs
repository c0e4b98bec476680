using NewsArchive.Extract;

namespace NewsArchive.Tests.Collect.Readers.Json;

public sealed class JsonReaderTests
{
    // File, content; id, title, date, author, source, text of its articles.
    public static TheoryData<string, string, string> Files => new()
    {
        { "a.json", """{"version":"https://jsonfeed.org/version/1.1","title":"Blatt","items":[{"id":"1","url":"https://a.example/1","title":"Der Titel","content_html":"<p>Ein <b>Text</b>.</p>","date_published":"2024-11-26T10:00:00Z","authors":[{"name":"Anna Beispiel"}]}]}""", "a#1|Der Titel|2024-11-26|Anna Beispiel|Blatt|Ein Text." },
        { "a.json", """{"uri":"urn:x:1","type":"text","versioncreated":"2024-11-26T10:00:00Z","headline":"Der Titel","byline":"Anna Beispiel","body_xhtml":"<p>Ein Text.</p>","infosource":"dpa"}""", "a|Der Titel|2024-11-26|Anna Beispiel|dpa|Ein Text." },
        { "a.json", """{"uri":"urn:x:1","standard":{"name":"ninjs","version":"2.0"},"headlines":[{"role":"sub","value":"Nein"},{"role":"main","value":"Der Titel"}],"bodies":[{"role":"main","contenttype":"text/plain","value":"x"},{"role":"main","contenttype":"text/html","value":"<p>Ein Text.</p>"}],"firstcreated":"2024-11-26","infosources":[{"name":"dpa"}]}""", "a|Der Titel|2024-11-26||dpa|Ein Text." },
        { "a.json", """[{"uri":"urn:x:1","headline":"Eins hier","body_text":"Der Text."},{"uri":"urn:x:2","headline":"Zwei hier","body_text":"Noch ein Text.","pubstatus":"canceled"}]""", "a#8a526707155a|Eins hier||||Der Text." },
        { "a.json", """{"articles":[{"title":"Der Titel","source":{"id":null,"name":"dpa"},"author":"Anna Beispiel","publishedAt":"2024-11-26T10:00:00Z","content":"Ein Text.","url":"https://a.example/1"}]}""", "a#d817b80f9a5b|Der Titel|2024-11-26|Anna Beispiel|dpa|Ein Text." },
        { "a.json", """{"hits":{"hits":[{"_source":{"id":"7","titel":"Der Titel","volltext":"Ein Text."}}]}}""", "a#7|Der Titel||||Ein Text." },
        { "a.json", """{"titel":"Der Titel","text":"Ein Text."}""", "a|Der Titel||||Ein Text." },
        { "a.json", "{\"id\":\"1\",\"title\":\"Eins hier\",\"text\":\"Ein Text.\"}\n{\"id\":\"2\",\"title\":\"Zwei hier\",\"text\":\"Noch ein Text.\"}\n", "a#1|Eins hier||||Ein Text.\na#2|Zwei hier||||Noch ein Text." },
        { "n/a.jsonl", "{\"id\":\"1\",\"title\":\"Eins hier\",\"text\":\"Ein Text.\"}\n\n{\"id\":\"2\",\"headline\":\"Zwei hier\",\"html\":\"<p>Noch ein Text.</p>\"}\n", "n/a#1|Eins hier||||Ein Text.\nn/a#2|Zwei hier||||Noch ein Text." },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Articles_are_found_in_every_shape(string path, string json, string expected)
    {
        var articles = Reading.Of(path, json).Documents.Select(document => ExtractArticle.From(document, _ => { })!);
        Assert.Equal(expected, string.Join('\n', articles.Select(article => $"{article.Id}|{article.Title.Value}|{article.Date?.Value}|{string.Join("; ", article.Authors.Select(author => author.Value))}|{article.Source?.Value}|{string.Join(' ', article.Blocks.Select(block => block.Text))}")));
    }

    [Theory]
    [InlineData("a.json", "[\n{\"text\":\"x\"},\n 5]", "a.json:3: error NA1011: An item of the list is no object.")]
    [InlineData("a.json", "{\n\"a\": 1,\n\"text\"", "a.json:3: error NA1011: It is not valid JSON from here on")]
    [InlineData("a.json", "5", "a.json:1: error NA1011: It is JSON, but neither an object nor a list of objects.")]
    [InlineData("a.json", "{\"text\":\"\\ud800\"}", "a.json: error NA1011: A text in it holds half a character")]
    [InlineData("a.json", "{\"name\":\"x\",\"dependencies\":{\"y\":\"1\"}}", "a.json:1: error NA1011: The record has no text.")]
    [InlineData("a.jsonl", "{\"text\":\"x\"}\n{", "a.jsonl:2: error NA1011: The line is not valid JSON")]
    [InlineData("a.jsonl", "{\"text\":\"x\"}\n[1]", "a.jsonl:2: error NA1011: The line is no JSON object.")]
    [InlineData("a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n{\"id\":\"1\",\"text\":\"x\"}", "a.jsonl:2: warning NA1026: The same item stands in the file twice (1)")]
    public void What_is_wrong_is_said_with_its_line(string path, string json, string message) =>
        Assert.Contains(message, Reading.Of(path, json).Diagnostics, StringComparison.Ordinal);

    [Fact]
    public void Lines_of_records_are_the_lines_of_the_file()
    {
        var lines = Reading.Of("a.json", "{\"status\":\"ok\",\n\"articles\": [\n {\"text\":\"eins\"}, {\"text\":\"zwei\"},\n\n{\"text\":\"drei\"}]}").Documents.Select(document => document.Blocks[0].Line);
        Assert.Equal([3, 3, 5], lines);
    }
}
