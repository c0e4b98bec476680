using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>The runs of the article -> blocks.</summary>
internal sealed class ReadArticle(PageTree tree, LinkAddress addresses)
{
    private readonly InlineMarkup _inline = new(tree, addresses);
    private readonly HashSet<PageNode> _tables = [];

    /// <summary>The blocks in order; pictures above the text come behind its first paragraph, as an article begins with words.</summary>
    public ImmutableArray<Block> Blocks(IReadOnlyList<TextRun> runs)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        PageNode? item = null;
        foreach (var run in PicturesBehindLead(runs))
        {
            if (Around(run.Owner, "table") is { } table && (_tables.Contains(table) || Table.IsData(tree, table)))
            {
                if (_tables.Add(table) && Table.Read(tree, table) is { } read)
                {
                    blocks.Add(read);
                }

                continue;
            }

            var around = Around(run.Owner, "li");
            if (Around(run.Owner, "pre") is { } code)
            {
                AddCode(blocks, code);
                continue;
            }

            foreach (var pieces in Lines.Of(tree, run))
            {
                var (text, markup) = _inline.Of(run.Owner, pieces, run.IsHeading);
                if (text.Length > 0)
                {
                    // Only the first paragraph of a list item carries its sign.
                    blocks.Add(Kind(run, text, around == item ? null : around) with { Markup = markup });
                    item = around;
                }
            }
        }

        return blocks.DrainToImmutable();
    }

    private static IEnumerable<TextRun> PicturesBehindLead(IReadOnlyList<TextRun> runs)
    {
        var lead = runs.ToList().FindIndex(run => run.Text.Length > 0 && !run.IsHeading);
        var above = runs.Take(Math.Max(lead, 0)).Where(run => run.Text.Length == 0).ToList();
        return above.Count == 0 ? runs : runs.Take(lead + 1).Where(run => run.Text.Length > 0).Concat(above).Concat(runs.Skip(lead + 1));
    }

    private static Block Kind(TextRun run, string text, PageNode? item)
    {
        var line = run.Owner.Line;
        if (run.IsHeading)
        {
            return new Block(BlockKind.Heading, text, line) { Level = run.HeadingLevel };
        }

        if (item is not null)
        {
            var list = Around(item, "ul", "ol");
            var depth = 0;
            for (var around = list; around is not null; around = around.Parent)
            {
                depth += around.Tag is "ul" or "ol" ? 1 : 0;
            }

            var isNumbered = list?.Tag == "ol";
            return new Block(isNumbered ? BlockKind.NumberedItem : BlockKind.BulletItem, text, line) { Level = Math.Max(depth, 1), Number = isNumbered ? NumberOf(item, list!) : 0 };
        }

        return new Block(Around(run.Owner, "blockquote") is null ? BlockKind.Paragraph : BlockKind.Quote, text, line);
    }

    private static int NumberOf(PageNode item, PageNode list)
    {
        if (int.TryParse(item.Attribute("value"), NumberStyles.None, CultureInfo.InvariantCulture, out var own))
        {
            return own;
        }

        var number = int.TryParse(list.Attribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        return number + item.Position;
    }

    private void AddCode(ImmutableArray<Block>.Builder blocks, PageNode code)
    {
        if (!_tables.Add(code))
        {
            return;
        }

        var text = string.Concat(tree.Kept(code).Select(node => node.Text ?? (node.Tag == "br" ? "\n" : ""))).ReplaceLineEndings("\n").Trim('\n');
        var clean = CleanText.OfPart(text).TrimEnd();
        if (clean.Length > 0)
        {
            var fence = "```";
            while (clean.Contains(fence, StringComparison.Ordinal))
            {
                fence += "`";
            }

            var lines = string.Join('\n', clean.Split('\n').Select(line => line.TrimEnd()));
            blocks.Add(new Block(BlockKind.Verbatim, lines, code.Line) { Markup = $"{fence}\n{lines}\n{fence}" });
        }
    }

    private static PageNode? Around(PageNode node, string tag, string? other = null)
    {
        for (var around = node; around is not null; around = around.Parent)
        {
            if (around.Tag == tag || around.Tag == other)
            {
                return around;
            }
        }

        return null;
    }
}
