namespace NewsArchive.Collect.Readers.Html;

/// <summary>
/// The element that holds the article: the one that holds much of the page's prose and little else, helped by names such as <c>entry-content</c>
/// (the ideas of Readability, Arc90 2009, and of text density, F. Sun et al. 2011).
/// </summary>
internal static class FindArticle
{
    // What a name is worth, in shares of the page's prose, by PageNames.ContentRank.
    private static readonly double[] NameWorth = [0, 0.2, 0.4, 0.55];

    public static PageNode In(PageTree tree)
    {
        var page = tree.Nodes[0];
        var whole = Math.Max(page.Prose, 1);
        var candidates = tree.Kept(page).Where(node => node.Text is null && !node.IsInline && node.Prose >= whole * 0.2).ToList();
        if (candidates.Count == 0)
        {
            return page;
        }

        var named = new double[4];
        foreach (var node in tree.Kept(page).Where(node => node.Text is null && node.Prose > 0))
        {
            var rank = node.Rank;
            if (rank > 0 && !HasRankAbove(node, rank))
            {
                named[rank] += node.Prose;
            }
        }

        var best = page;
        var bestScore = double.MinValue;
        foreach (var node in candidates)
        {
            var rank = node.Rank;
            var share = node.Prose / whole;

            // Ten elements of one name are a list of articles, and none of them is the article.
            var worth = rank == 0 ? 0 : NameWorth[rank] * node.Prose / Math.Max(named[rank], 1);
            var clutter = Math.Clamp(1 - (node.Prose / Math.Max(node.Length, 1)), 0, 1);
            var score = share + worth - (0.5 * clutter);
            if (score >= bestScore)
            {
                (best, bestScore) = (node, score);
            }
        }

        return best;
    }

    private static bool HasRankAbove(PageNode node, int rank)
    {
        for (var around = node.Parent; around is not null; around = around.Parent)
        {
            if (around.Rank == rank)
            {
                return true;
            }
        }

        return false;
    }
}
