using NewsArchive.Archive;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>A table of data -> a Markdown table. Tables that only lay out a page are no data: their cells are read like other blocks.</summary>
internal static class Table
{
    private const int LongestCell = 300;

    private const int MostColumns = 20;

    /// <summary>Whether the element is a table of short cells in at least two rows and two columns, without another table in it.</summary>
    public static bool IsData(PageTree tree, PageNode table)
    {
        int rows = 0, wide = 0, cells = 0;
        for (var i = table.Index + 1; i < table.End; i++)
        {
            var node = tree.Nodes[i];
            switch (node.Tag)
            {
                case "table" or "h1" or "h2" or "h3" or "blockquote" or "article" or "section":
                    return false;
                case "tr":
                    rows++;
                    wide += cells >= 2 ? 1 : 0;
                    cells = 0;
                    break;
                case "td" or "th":
                    cells++;
                    if (node.Length > LongestCell || cells > MostColumns)
                    {
                        return false;
                    }

                    break;
            }
        }

        wide += cells >= 2 ? 1 : 0;
        return rows >= 2 && wide >= 2 && wide * 2 >= rows && table.LinkDensity < 0.5;
    }

    /// <summary>The table as a block; null where no cell holds text.</summary>
    public static Block? Read(PageTree tree, PageNode table)
    {
        var rows = new List<List<string>>();
        foreach (var node in tree.Kept(table))
        {
            if (node.Tag == "tr")
            {
                rows.Add([]);
            }
            else if (node.Tag is "td" or "th" && rows.Count > 0)
            {
                rows[^1].Add(tree.TextOf(node));
            }
        }

        rows.RemoveAll(row => row.TrueForAll(cell => cell.Length == 0));
        if (rows.Count == 0)
        {
            return null;
        }

        var columns = rows.Max(row => row.Count);
        var lines = rows.Select(row => "| " + string.Join(" | ", Enumerable.Range(0, columns).Select(i => i < row.Count ? Escape(row[i]) : "")) + " |").ToList();
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", columns)));
        return new Block(BlockKind.Verbatim, string.Join('\n', rows.Select(row => string.Join(' ', row.Where(cell => cell.Length > 0)))), table.Line) { Markup = string.Join('\n', lines) };
    }

    private static string Escape(string cell)
    {
        var escaped = new System.Text.StringBuilder();
        MarkdownText.AppendTo(escaped, cell, startsLine: false, besideMarkup: true);
        return escaped.ToString();
    }
}
