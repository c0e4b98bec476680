namespace NewsArchive.Tests.Collect;

/// <summary>A mistake that a file makes a thousand times is one mistake.</summary>
public sealed class SayAFewTests
{
    [Theory]
    [InlineData("a.jsonl", "", "[\n", "NA1011")]
    [InlineData("a.jsonl", "", "{\n", "NA1011")]
    [InlineData("a.csv", "Titel;Text\n", "Eins;Ein Text.;zu viel\n", "NA1011")]
    public void A_hundred_places_of_a_kind_are_named_and_the_others_counted(string path, string start, string line, string code)
    {
        var lines = Reading.Of(path, start + string.Concat(Enumerable.Repeat(line, 1_234))).Diagnostics.Split('\n').Where(said => said.Contains(code, StringComparison.Ordinal)).ToList();
        Assert.Equal(101, lines.Count);
        Assert.EndsWith($" error {code}: From here on the same is so at 1,134 more places of the file. Mend those that are named; what is left is named then.", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Up_to_a_hundred_places_each_is_named()
    {
        var said = Reading.Of("a.jsonl", string.Concat(Enumerable.Repeat("[\n", 100))).Diagnostics;
        Assert.DoesNotContain("more places", said, StringComparison.Ordinal);
        Assert.Contains("a.jsonl:100: ", said, StringComparison.Ordinal);
    }
}
