using NewsArchive.Archive;
using NewsArchive.Collect.Markup;
using NewsArchive.Tests.Collect.Readers.Html;

namespace NewsArchive.Tests.Collect.Markup;

/// <summary>Mark-up of a page is kept as Markdown only where the Markdown reads as the same; most of it is known to without reading it.</summary>
public sealed class InlineSpellingTests
{
    private static readonly string[] Texts =
        ["Wort", "zwei Worte", " ", "", "a", "1.", "1. Satz", "- Punkt", "#", "Platz #", "Nein!", "!", "(", ")", "*", "_", "a_b", "**", "[", "]", "`", "\\", "&amp;", "&amp;amp;", "&lt;b&gt;", "|", "~", "~~", ":", "„Ja“", "\"", "'", "–", "+", "=", "ä", "\u0301", "\u00A0", "€5", "x.", ".", ",", "?"];

    private static readonly string[] Targets = ["https://example.org/", "https://example.org/a_b", "https://example.org/(x)", "https://example.org/a&b=c", "https://example.org/#d", "mailto:a@example.org", "/x", "https://example.org/*", "https://example.org/<"];

    private static readonly string[] Signs = ["em", "strong", "i", "b", "del", "span"];

    [Fact]
    public void Any_markup_that_is_kept_reads_as_itself()
    {
        var random = new Random(20_240_601);
        var kept = 0;
        for (var i = 0; i < 4_000; i++)
        {
            var tag = random.Next(5) == 0 ? "h2" : "p";
            var html = $"<html><body><article>{SavedPage.Prose}<{tag}>{Any(random, 0)}</{tag}>{SavedPage.Prose}</article></body></html>";
            foreach (var block in SavedPage.Read(html).Blocks.Where(block => block is { Markup: not null, Kind: BlockKind.Paragraph or BlockKind.Heading }))
            {
                kept++;
                var markup = block.Kind == BlockKind.Heading ? $"{new string('#', block.Level)} {block.Markup}" : block.Markup!;
                var again = ReadBlocks.Of(markup, 1);
                Assert.True(again is [var only] && (only.Kind, only.Text, only.Markup) == (block.Kind, block.Text, block.Markup), $"{html}\n{markup}");
            }
        }

        Assert.InRange(kept, 1_000, int.MaxValue);
    }

    [Theory]
    [InlineData("Ein [Verweis](https://example.org/a) und *ein Wort*, **zwei**.", true)]
    [InlineData("*Wort*", true)]
    [InlineData("a*b*c", false)]
    [InlineData("*(a)*", false)]
    [InlineData("*a **b** c*", false)]
    [InlineData("[*a*](https://example.org/)", false)]
    [InlineData("[a](https://example.org/\\(b\\))", false)]
    [InlineData("*a*[b](https://example.org/)", false)]
    [InlineData("*a* \\* b", false)]
    [InlineData("*a* #", false)]
    public void Common_markup_needs_not_be_read_back(string markdown, bool isSimple)
    {
        var paragraph = (Markdig.Syntax.LeafBlock)ReadBlocks.Parse(markdown)![0];
        Assert.Equal(isSimple, WriteInlines.Of(paragraph.Inline!, isOneLine: false).IsSimple);
    }

    [Theory]
    [InlineData("Ein Satz.")]
    [InlineData("zwei\nZeilen, und\tein  Sprung")]
    [InlineData("weiches Tren\u00ADnen, fester\u00A0Abstand\u00A0")]
    [InlineData("Zeichen\u0001 die keine Seite haben darf, ein halbes \ud83d und a\u0308")]
    [InlineData("Nein! 5 < 6, (8)")]
    public void Plain_text_reads_as_it_does_beside_markup(string markdown)
    {
        var paragraph = (Markdig.Syntax.LeafBlock)ReadBlocks.Parse(markdown)![0];
        Assert.Equal((WriteInlines.Of(paragraph.Inline!, isOneLine: false).Text, null), ReadInlines.Of(paragraph.Inline, isOneLine: false));
    }

    private static string Any(Random random, int depth)
    {
        var parts = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(depth > 2 ? 2 : 4) switch
        {
            0 or 1 => Texts[random.Next(Texts.Length)],
            2 => $"<a href=\"{Targets[random.Next(Targets.Length)]}\">{Any(random, depth + 1)}</a>",
            _ => Signs[random.Next(Signs.Length)] is var sign ? $"<{sign}>{Any(random, depth + 1)}</{sign}>" : "",
        });
        return string.Join(random.Next(2) == 0 ? " " : "", parts);
    }
}
