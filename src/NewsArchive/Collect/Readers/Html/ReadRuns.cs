using System.Text;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>Page -> its runs of text in order, and the sums of prose, text and links for every element.</summary>
internal static class ReadRuns
{
    public static List<TextRun> Of(PageTree tree)
    {
        var runs = new List<TextRun>();
        var pieces = new List<int>();
        PageNode? owner = null;
        int linkEnd = 0, linked = 0, breaks = 0;
        foreach (var node in tree.Nodes)
        {
            if (node.Text is null && node.Tag is "a" && node.Attribute("href").Length > 0)
            {
                linkEnd = Math.Max(linkEnd, node.End);
            }

            if (!node.IsInline && node.Tag != "img")
            {
                Flush();
            }
            else if (node.Tag == "br")
            {
                if (++breaks == 2)
                {
                    Flush();
                }
                else if (owner is not null)
                {
                    pieces.Add(node.Index);
                }
            }
            else if (node.Text is { } text)
            {
                if (string.IsNullOrWhiteSpace(text) && pieces.Count == 0)
                {
                    continue;
                }

                var block = BlockOf(node);
                if (block != owner)
                {
                    Flush();
                    owner = block;
                }

                breaks = string.IsNullOrWhiteSpace(text) ? breaks : 0;
                linked += node.Index < linkEnd ? text.AsSpan().Trim().Length : 0;
                pieces.Add(node.Index);
            }
            else if (node.Tag == "img")
            {
                var block = BlockOf(node);
                if (block != owner)
                {
                    Flush();
                    owner = block;
                }

                breaks = 0;
                pieces.Add(node.Index);
            }
        }

        Flush();
        Sum(tree, runs);
        return runs;

        void Flush()
        {
            if (pieces.Count > 0 && owner is not null)
            {
                var text = TextOf(tree, pieces);
                if (text.Length > 0 || pieces.Any(i => tree.Nodes[i].Tag == "img"))
                {
                    runs.Add(new TextRun(owner, pieces) { Text = text, Linked = linked, Prose = JudgeProse.Of(text, linked) });
                    pieces = [];
                }
                else
                {
                    pieces.Clear();
                }
            }

            pieces.Clear();
            owner = null;
            linked = 0;
            breaks = 0;
        }
    }

    private static PageNode BlockOf(PageNode node)
    {
        var block = node.Parent!;
        while (block.IsInline && block.Parent is not null)
        {
            block = block.Parent;
        }

        return block;
    }

    private static string TextOf(PageTree tree, List<int> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            PageTree.Append(text, tree.Nodes[piece]);
        }

        return Spaces.Fold(text.ToString());
    }

    private static void Sum(PageTree tree, List<TextRun> runs)
    {
        foreach (var run in runs)
        {
            run.Owner.Prose += run.IsHeading ? 0 : run.Prose;
            run.Owner.Length += run.Text.Length;
            run.Owner.Linked += Math.Min(run.Linked, run.Text.Length);
        }

        for (var i = tree.Nodes.Count - 1; i > 0; i--)
        {
            var (node, parent) = (tree.Nodes[i], tree.Nodes[i].Parent!);
            parent.Prose += node.Prose;
            parent.Length += node.Length;
            parent.Linked += node.Linked;
        }
    }
}
