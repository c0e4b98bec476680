using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>HTML that is an article's body and nothing else, such as a feed gives it -> blocks. Nothing is searched for and nothing left out but what never shows.</summary>
internal static class ReadFragment
{
    /// <summary>The blocks of a fragment.</summary>
    /// <param name="address">Address that relative links start from; null where it is unknown.</param>
    /// <param name="line">Line of the file to give to every block.</param>
    public static ImmutableArray<Block> Of(string html, Uri? address, int line)
    {
        using var markup = TrimMarkup.From(html);
        using var page = ParsePage.From(markup.Page);
        if (page.Body is null)
        {
            return [];
        }

        var tree = PageTree.Of(page.Body);
        var runs = ReadRuns.Of(tree);
        return [.. new ReadArticle(tree, new LinkAddress(address)).Blocks(runs).Select(block => block with { Line = line })];
    }
}
