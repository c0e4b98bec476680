using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Archive;
using NewsArchive.Protect;

namespace NewsArchive.Tests.Protect;

public sealed class PassageSetTests
{
    private static readonly Settings Settings = new();

    [Fact]
    public void A_rolling_hash_is_the_hash_of_each_passage() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).ToArbitrary(), Gen.Choose(1, 20).ToArbitrary(), (text, length) =>
        {
            var rolled = new List<ulong>();
            RollingHash.Each(text, length, rolled, static (all, at, hash) =>
            {
                Assert.Equal(all.Count, at);
                all.Add(hash);
            });
            Assert.Equal(Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).Select(at => RollingHash.Of(text.AsSpan(at, length))), rolled);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_has_a_passage_and_a_step_of_the_text_is_found_wherever_it_begins()
    {
        var body = string.Concat(Enumerable.Range(0, 200).Select(i => $"wort{i * 7919}"));
        var set = new PassageSet([Protected(PublicationRights.Private, "T", new Block(BlockKind.Paragraph, body, 1))]);
        for (var at = 0; at + TakePassages.Length + TakePassages.Step < body.Length - TakePassages.Step; at++)
        {
            Assert.True(IsFound(set, string.Concat("vorher", body.AsSpan(at, TakePassages.Length + TakePassages.Step), "nachher")), $"Not found from {at}.");
        }

        Assert.False(IsFound(set, string.Concat(Enumerable.Range(0, 200).Select(i => $"wort{(i * 7919) + 1}"))));
    }

    [Fact]
    public void Titles_and_addresses_of_private_articles_are_found_whole()
    {
        var set = new PassageSet([Protected(PublicationRights.Private, "Geheimes Treffen in Wien", new Block(BlockKind.Paragraph, "Kurz.", 1))]);
        Assert.True(IsFound(set, "lesensieauchgeheimestreffeninwienundmehr"));
        Assert.True(IsFound(set, "geheimestreffeninwienabc123html"));
        Assert.False(IsFound(set, "geheimestreffeninbern"));
    }

    [Fact]
    public void Of_an_excerpt_the_beginning_is_free_and_the_rest_is_not()
    {
        var paragraphs = Enumerable.Range(0, 12).Select(i => new Block(BlockKind.Paragraph, string.Join(' ', Enumerable.Range(0, 12).Select(word => $"absatz{i}wort{word}")) + ".", i + 1)).ToArray();
        var set = new PassageSet([Protected(PublicationRights.Excerpt, "Titel", paragraphs)]);
        var article = ArticleOf(PublicationRights.Excerpt, "Titel", paragraphs);
        var released = new ReleaseArticle(Settings, DateOnly.MinValue, _ => { }).Of(article)!;
        Assert.False(IsFound(set, LettersOf(string.Concat(released.Blocks.Select(block => block.Text)))));
        Assert.InRange(released.Blocks.Sum(block => block.Text.Length), 200, 280);
        Assert.All(paragraphs.Skip(3), block => Assert.True(IsFound(set, LettersOf(block.Text)), block.Text));
    }

    private static bool IsFound(PassageSet set, string letters)
    {
        var found = false;
        set.Find(letters, (_, _) => found = true);
        return found;
    }

    private static string LettersOf(string text)
    {
        using var letters = Letters.OfText(text);
        return letters.Span.ToString();
    }

    private static Article ArticleOf(PublicationRights rights, string title, params Block[] blocks) => new()
    {
        Id = "a",
        Path = "a.txt",
        Title = new(title, Evidence.OfStatement(title, 1)),
        Blocks = [.. blocks],
        Rights = new(rights, Evidence.OfStatement("", 1)),
    };

    private static ProtectedText Protected(PublicationRights rights, string title, params Block[] blocks) =>
        TakePassages.Of(ArticleOf(rights, title, blocks), rights, "articles/2024/geheimes-treffen-in-wien-abc123.html", Settings);
}
