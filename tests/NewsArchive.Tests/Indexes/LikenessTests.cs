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
        var related = new FindRelated(entries, jobs: 1);
        Assert.Equal(["b"], related.Of(0, []).Select(other => entries[other].Article.Id));
        Assert.Empty(related.Of(5, []));
        Assert.Empty(related.Of(0, [new Neighbour(entries[1], 0.9)]));
    }

    [Fact]
    public void The_nearest_are_those_that_share_the_most_and_rarest_words()
    {
        const int RareWords = 24;
        var random = new Random(7);
        Entry[] entries = [.. Enumerable.Range(0, 150).Select(i => Entry($"a{i:D3}", Text(random.Next(10, 60), random)))];
        var articlesOf = entries.SelectMany((entry, place) => entry.Fingerprint.Words.Select(word => (word, place))).ToLookup(pair => pair.word, pair => pair.place);
        var related = new FindRelated(entries, jobs: 1);
        foreach (var (place, entry) in entries.Index())
        {
            var rare = entry.Fingerprint.Words.Select(word => articlesOf[word].ToList()).Where(articles => articles.Count is > 1 and <= 40).OrderBy(articles => articles.Count).Take(RareWords).ToList();
            var expected = Enumerable.Range(0, entries.Length).Where(other => other != place)
                .Select(other => (Place: other, Weight: rare.Where(articles => articles.Contains(other)).Sum(articles => Math.Log((double)entries.Length / articles.Count))))
                .Where(other => other.Weight >= 6).OrderByDescending(other => other.Weight).ThenBy(other => other.Place).Take(5)
                .Select(other => entries[other.Place].Article.Id);
            Assert.Equal(expected, related.Of(place, []).Select(other => entries[other].Article.Id));
        }
    }

    [Theory]
    [InlineData(0, 1, 1_000)]
    [InlineData(1, 1, 1_000)]
    [InlineData(40, 1, 1)]
    [InlineData(300, 1, 1_000_000)]
    [InlineData(300, 2, 10_000)]
    [InlineData(300, 3, 700)]
    public void Words_that_some_articles_share_are_found_however_they_are_dealt_out(int articles, int jobs, int mostDealt)
    {
        const int Most = 5;
        var random = new Random(articles + jobs);
        Entry[] entries = [.. Enumerable.Range(0, articles).Select(i => Entry($"a{i}", "") with { Fingerprint = new Fingerprint([.. Hashes(random).Distinct().Order()], []) })];
        var shared = new SharedWords(entries, Most, jobs, mostDealt);
        var expected = entries.SelectMany((entry, place) => entry.Fingerprint.Words.Select(word => (word, place))).GroupBy(pair => pair.word, pair => pair.place)
            .Where(word => word.Count() is > 1 and <= Most).OrderBy(word => word.Key).ToDictionary(word => word.Key, word => word.ToArray());
        for (var place = 0; place < articles; place++)
        {
            int[][] found = [.. shared.WordsOf(place).ToArray().Select(word => shared.ArticlesOf(word).ToArray())];
            Assert.Equal(entries[place].Fingerprint.Words.Where(expected.ContainsKey).Select(word => expected[word]), found);
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(300)]
    [InlineData(5_000)]
    public void The_words_of_a_fingerprint_are_different_and_in_ascending_order(int length)
    {
        var text = Text(length, new Random(length));
        var words = TakeFingerprint.Of([new Block(BlockKind.Paragraph, text, 1)]).Words;
        Assert.Equal(words.Distinct().Order(), words);
        Assert.Equal(text.Split(' ').Distinct(StringComparer.Ordinal).Count(), words.Length);
    }

    private static string Text(int length, Random random) => string.Join(' ', Enumerable.Range(0, length).Select(_ => Words[random.Next(Words.Length)]));

    // Some that many articles have, the greatest and the least of all among them.
    private static IEnumerable<uint> Hashes(Random random) =>
        Enumerable.Range(0, random.Next(200)).Select(_ => (uint)random.Next(20_000) * 214_748).Append(random.Next(4) == 0 ? uint.MaxValue : 0);

    private static Entry Entry(string id, string text) =>
        SampleEntries.Entry(id) with { Fingerprint = TakeFingerprint.Of([new Block(BlockKind.Paragraph, text, 1)]) };
}
