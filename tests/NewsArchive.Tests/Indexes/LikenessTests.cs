using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Likeness;

namespace NewsArchive.Tests.Indexes;

public sealed class LikenessTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 400).Select(i => $"wort{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}nummer")];

    [Theory]
    [InlineData(1.0, true)]
    [InlineData(0.95, true)] // a few words changed by an editor
    [InlineData(0.3, false)]
    [InlineData(0.0, false)]
    public void A_story_in_other_words_is_found_and_another_story_is_not(double kept, bool found)
    {
        var original = Text(200, new Random(1));
        var random = new Random(2);
        var changed = string.Join(' ', original.Split(' ').Select(word => random.NextDouble() < kept ? word : word + "anders"));
        Entry[] entries = [Entry("a", original), Entry("b", changed), Entry("c", Text(200, new Random(3)))];
        var same = FindSameStory.Among(entries);
        Assert.Equal(found, same.TryGetValue(0, out var others) && others.Select(other => other.Entry.Article.Id).SequenceEqual(["b"]));
        Assert.False(same.ContainsKey(2));
    }

    [Fact]
    public void A_crowd_with_one_text_costs_no_square()
    {
        var text = Text(60, new Random(1));
        Assert.Empty(FindSameStory.Among([.. Enumerable.Range(0, 3000).Select(i => Entry($"a{i}", text))]));
    }

    [Fact]
    public void Too_short_a_text_is_like_none()
    {
        Assert.Empty(FindSameStory.Among([Entry("a", "Bitte lesen Sie weiter."), Entry("b", "Bitte lesen Sie weiter.")]));
    }

    [Fact]
    public void Articles_that_share_rare_words_are_related_and_those_that_share_common_ones_are_not()
    {
        var common = "Regierung Minister Gespräch Besuch Vertrag ";
        Entry[] entries =
        [
            Entry("a", common + "Seidenraupe Maulbeerbaum Kokonernte Spinnhütte"),
            Entry("b", common + "Maulbeerbaum Seidenraupe Kokonernte im Tal"),
            .. Enumerable.Range(0, 60).Select(i => Entry($"c{i:D2}", common + $"Besonderheit{(char)('a' + i % 26)}{i}")),
        ];
        var related = new FindRelated(entries);
        Assert.Equal(["b"], related.Of(0, []).Select(other => other.Entry.Article.Id));
        Assert.Empty(related.Of(5, []));
        Assert.Empty(related.Of(0, [new Neighbour(entries[1], 0.9)]));
    }

    private static string Text(int length, Random random) => string.Join(' ', Enumerable.Range(0, length).Select(_ => Words[random.Next(Words.Length)]));

    private static Entry Entry(string id, string text) =>
        SampleEntries.Entry(id) with { Fingerprint = TakeFingerprint.Of([new Block(BlockKind.Paragraph, text, 1)]) };
}
