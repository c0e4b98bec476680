using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Format;
using YamlDotNet.RepresentationModel;

namespace NewsArchive.Tests.Format;

public sealed class RoundTripProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(40);

    private static readonly Gen<Block> Blocks =
        from kind in Gen.Elements(BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Heading, BlockKind.BulletItem, BlockKind.NumberedItem, BlockKind.Quote)
        from text in NastyText.Any
        from level in Gen.Choose(1, 6)
        from number in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 3000)))
        select new Block(kind, text, 0)
        {
            Level = kind is BlockKind.Paragraph or BlockKind.Quote ? 0 : level,
            Number = kind == BlockKind.NumberedItem ? number : 0,
        };

    [Fact]
    public void Any_title_author_and_list_come_back_the_same_through_a_YAML_reader() =>
        Prop.ForAll(NastyText.Any.ToArbitrary(), NastyText.Any.ListOf().ToArbitrary(), (title, authors) =>
        {
            var article = RoundTrip.ArticleOf(title) with { Authors = [.. authors.Select(RoundTrip.Stated)] };
            var (markdown, bodyStart) = FormatArticle.ToMarkdown(article);
            var yaml = new YamlStream();
            yaml.Load(new StringReader(markdown[3..(bodyStart - 5)]));
            var root = (YamlMappingNode)yaml.Documents[0].RootNode;
            Assert.Equal(Spoken(title), ((YamlScalarNode)root["title"]).Value);
            Assert.Equal(authors.Select(Spoken), !root.Children.TryGetValue("author", out var node) ? [] : node is YamlSequenceNode list ? list.Select(item => ((YamlScalarNode)item).Value!) : [((YamlScalarNode)node).Value!]);
        }).Check(Config);

    [Fact]
    public void Any_title_comes_back_the_same_through_our_own_reader() =>
        Prop.ForAll(NastyText.Any.ToArbitrary(), text =>
        {
            var title = CleanText.OfPart(text);
            var document = RoundTrip.Read(FormatArticle.ToMarkdown(RoundTrip.ArticleOf(title, new Block(BlockKind.Paragraph, "Text", 0))).Markdown);
            Assert.Equal(title, Assert.Single(document.Hints, hint => hint.Name == "title").Values.Single());
        }).Check(Config);

    [Fact]
    public void Any_blocks_come_back_as_the_same_blocks() =>
        Prop.ForAll(Blocks.ListOf().ToArbitrary(), blocks =>
        {
            ImmutableArray<Block> normal = [.. blocks.Select(block => block with { Text = WhiteSpace.Fold(CleanText.OfPart(block.Text)) }).Where(block => block.Text.Length > 0)];
            if (normal.All(block => HiddenSigns.IsBlank(block.Text)))
            {
                return;
            }

            var markdown = FormatArticle.ToMarkdown(RoundTrip.ArticleOf("Titel", [.. normal])).Markdown;
            var document = RoundTrip.Read(markdown);
            Assert.Equal(Shapes(normal), Shapes(document.Blocks));
            Assert.All(document.Blocks, block => Assert.Null(block.Markup));
            Assert.Equal(markdown, FormatArticle.ToMarkdown(RoundTrip.ArticleOf("Titel", [.. document.Blocks])).Markdown);
        }).Check(Config);

    [Fact]
    public void Any_Markdown_is_written_in_a_spelling_that_stays() =>
        Prop.ForAll(NastyText.Any.ToArbitrary(), text =>
        {
            var documents = ReadDocuments.FromBytes(new SourceFile("a.md", "a.md"), System.Text.Encoding.UTF8.GetBytes("\n" + text), _ => { });
            if (documents is [var document])
            {
                var once = RoundTrip.Body([.. document.Blocks]);
                var again = RoundTrip.Read("---\n---\n" + once);
                Assert.Equal(document.Blocks.Select(block => block.Text), again.Blocks.Select(block => block.Text));
                Assert.Equal(once, RoundTrip.Body([.. again.Blocks]));
            }
        }).Check(Config);

    [Fact]
    public void Blanks_before_the_first_mark_of_a_line_are_no_text() =>
        Assert.Equal("[a](b) c", Assert.Single(Assert.Single(ReadDocuments.FromBytes(new SourceFile("a.md", "a.md"), "\u00A0 [a](b) c"u8.ToArray(), _ => { })).Blocks).Markup);

    [Fact]
    public void A_special_space_beside_a_mark_stays_in_the_text() =>
        Assert.Equal("Über \u00A0 stark", Assert.Single(Assert.Single(ReadDocuments.FromBytes(new SourceFile("a.md", "a.md"), System.Text.Encoding.UTF8.GetBytes("Über \u00A0 **stark**"), _ => { })).Blocks) is { Markup: null } block ? block.Text : "with mark-up that reads otherwise");

    /// <summary>What must come back, with levels as Format documents them.</summary>
    private static IEnumerable<(BlockKind Kind, string Text, int Level)> Shapes(IEnumerable<Block> blocks)
    {
        var depth = 0;
        foreach (var block in blocks)
        {
            depth = block.Kind is BlockKind.BulletItem or BlockKind.NumberedItem ? Math.Clamp(block.Level, 1, depth + 1) : 0;
            yield return (block.Kind, block.Text, block.Kind == BlockKind.Heading ? block.Level : depth);
        }
    }

    /// <summary>What a file in UTF-8 can hold of a string: a lone surrogate becomes U+FFFD.</summary>
    private static string Spoken(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
