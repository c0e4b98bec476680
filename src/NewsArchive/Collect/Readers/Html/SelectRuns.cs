using NewsArchive.Collect.Readers.Html.Hints;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>The runs that are the article's text: those of its element that are not dropped and not link lists, and a lead between headline and element.</summary>
internal static class SelectRuns
{
    private static readonly string[] TitleNames = ["og:title", "json-ld:headline"];

    public static List<TextRun> Of(PageTree tree, List<TextRun> runs, PageNode article, PageNode? headline, HintList hints)
    {
        var titles = TitleNames.SelectMany(hints.Values).Select(Headline.Key).ToHashSet(StringComparer.Ordinal);
        if (headline is not null)
        {
            titles.Add(Headline.Key(tree.TextOf(headline)));
        }

        var dropped = MarkDropped(tree);
        var start = headline is not null && headline.Index < article.Index ? headline.End : article.Index;
        var first = headline is not null && headline.Index >= article.Index && headline.Index < article.End && HoldsLittle(runs, article, headline) ? headline.Index : start;
        var kept = runs.FindAll(run => run.Start >= first && run.Start < article.End && !dropped[run.Owner.Index]
            && (run.Start >= article.Index || run.Prose > 60) && !IsWithin(run.Owner, headline) && Belongs(run, titles));
        return DropTail(ClosingLines.Drop(kept));
    }

    /// <summary>Whether nothing of weight stands in the element before the headline.</summary>
    private static bool HoldsLittle(List<TextRun> runs, PageNode article, PageNode headline) =>
        runs.Where(run => run.Start >= article.Index && run.Start < headline.Index && run.Owner.Dropped is null).Sum(run => run.Prose) < article.Prose * 0.2;

    private static bool[] MarkDropped(PageTree tree)
    {
        var dropped = new bool[tree.Nodes.Count];
        for (var i = 0; i < dropped.Length; i++)
        {
            dropped[i] = tree.Nodes[i].Dropped is not null || (tree.Nodes[i].Parent is { } parent && dropped[parent.Index]);
        }

        return dropped;
    }

    private static bool IsWithin(PageNode node, PageNode? around) => around is not null && node.Index >= around.Index && node.Index < around.End;

    private static bool Belongs(TextRun run, HashSet<string> titles)
    {
        if (run.Text.Length == 0)
        {
            return true;
        }

        if (ClosingLines.IsCredit(run))
        {
            return false;
        }

        return run.IsHeading ? run.LinkDensity < 0.8 && !titles.Contains(Headline.Key(run.Text)) : run.LinkDensity <= 0.6 || (run.Text.Length > 200 && run.LinkDensity < 0.8);
    }

    /// <summary>Headings and scraps behind the last paragraph belong to what follows the article.</summary>
    private static List<TextRun> DropTail(List<TextRun> runs)
    {
        var last = runs.FindLastIndex(run => !run.IsHeading && (run.Prose >= run.Text.Length * 0.3 || run.Text.Length > 60 || (run.Text.Length > 0 && run.Owner.Tag is "p" or "li" or "td" or "dd" or "pre" or "blockquote")));
        return last < 0 ? runs : runs[..(last + 1)];
    }
}
