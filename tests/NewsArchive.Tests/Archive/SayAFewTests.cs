using NewsArchive.Archive;

namespace NewsArchive.Tests.Archive;

/// <summary>A mistake that a file makes a thousand times is one mistake.</summary>
public sealed class SayAFewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.jsonl", "", "[\n", "NA1011")]
    [InlineData("a.jsonl", "", "{\n", "NA1011")]
    [InlineData("a.csv", "Titel;Text\n", "Eins;Ein Text.;zu viel\n", "NA1011")]
    [InlineData("a.csv", "Titel;Text;Datum\n", "Nummer #;Ein Text.;gestern\n", "NA2001")]
    [InlineData("a.jsonl", "", "{\"text\":\"Text #.\",\"date\":\"gestern\"}\n", "NA2001")]
    public void A_hundred_places_of_a_kind_are_named_and_the_others_counted(string path, string start, string line, string code)
    {
        var lines = Said(path, start + string.Concat(Enumerable.Range(1, 1_234).Select(number => line.Replace("#", $"{number}", StringComparison.Ordinal)))).FindAll(said => said.Contains(code, StringComparison.Ordinal));
        Assert.Equal(101, lines.Count);
        Assert.EndsWith($" error {code}: From here on the same is so at 1,134 more places of the file. Mend those that are named; what is left is named then.", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Up_to_a_hundred_places_each_is_named()
    {
        var said = Said("a.jsonl", string.Concat(Enumerable.Repeat("[\n", 100)));
        Assert.DoesNotContain(said, line => line.Contains("more places", StringComparison.Ordinal));
        Assert.Contains(said, line => line.StartsWith("a.jsonl:100: ", StringComparison.Ordinal));
    }

    // A build says the same as a reading alone.
    private List<string> Said(string path, string text)
    {
        var (read, built) = (new List<Diagnostic>(), new List<Diagnostic>());
        _ = new Pipeline(new Settings(), read.Add).ArticlesOf(new SourceFile(path, _folder.Write("seeds/" + path, text))).Count();
        new Pipeline(new Settings { MergeCopies = false }, built.Add).Build(_folder["seeds"], _folder["output"], clean: false);
        List<string> said = [.. read.Order().Select(diagnostic => diagnostic.ToString())];
        Assert.Equal(said, built.Order().Select(diagnostic => diagnostic.ToString()));
        return said;
    }
}
