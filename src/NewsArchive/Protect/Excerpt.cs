using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Protect;

/// <summary>The beginning of a text that may be shown where the text may not.</summary>
internal static class Excerpt
{
    private const string Cut = " …";

    /// <summary>Whether a block is running text, of which excerpts are made.</summary>
    public static bool IsProse(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Quote;

    /// <summary>Characters of running text that an excerpt has at most: never more than half of a text, or it would be the text.</summary>
    public static int LimitOf(Article article, Settings settings) =>
        Math.Min(settings.ExcerptLength, article.Blocks.Where(IsProse).Sum(block => block.Text.Length) / 2);

    /// <summary>The excerpt: whole paragraphs, and the last one cut at a word.</summary>
    public static ImmutableArray<Block> Of(Article article, Settings settings)
    {
        var left = LimitOf(article, settings);
        var excerpt = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in article.Blocks.Where(IsProse))
        {
            var text = block.Text.Length <= left ? block.Text : Shorten(block.Text, left);
            if (text.Length > 0)
            {
                excerpt.Add(new Block(block.Kind, text, block.Line));
            }

            left -= block.Text.Length;
            if (left <= 0)
            {
                break;
            }
        }

        return excerpt.ToImmutable();
    }

    private static string Shorten(string text, int length)
    {
        var cut = text.LastIndexOf(' ', Math.Max(0, length - Cut.Length));
        return cut <= 0 ? "" : text[..cut].TrimEnd(' ', ',', ';', ':', '-', '–') + Cut;
    }
}
