using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Markup;

/// <summary>A table's text, a row a line, and its Markdown in one spelling.</summary>
internal static class WriteTable
{
    /// <summary>Text and Markdown; the Markdown is null for a table that no spelling of ours brings back.</summary>
    public static (string Text, string? Markup) Of(Table table)
    {
        var (text, markup) = Write(table);
        return (text, ReadBlocks.Parse(markup) is [Table again] && Write(again) == (text, markup) ? markup : null);
    }

    private static (string Text, string Markup) Write(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(CellOf).ToList()).ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var text = string.Join('\n', rows.Select(row => WhiteSpace.Fold(string.Join(' ', row.Select(cell => cell.Text)))));

        var markup = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i].Select(cell => cell.Markup).Concat(Enumerable.Repeat("", columns - rows[i].Count));
            AppendRow(markup, cells);
            if (i == 0)
            {
                AppendRow(markup, Enumerable.Range(0, columns).Select(column => RuleOf(table, column)));
            }
        }

        return (text.Trim(), markup.ToString().TrimEnd());
    }

    private static void AppendRow(StringBuilder markup, IEnumerable<string> cells) => markup.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string RuleOf(Table table, int column) => (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
    {
        TableColumnAlign.Left => ":---",
        TableColumnAlign.Center => ":---:",
        TableColumnAlign.Right => "---:",
        _ => "---",
    };

    private static (string Text, string Markup) CellOf(TableCell cell)
    {
        var (text, markup) = ReadInlines.Of(cell.Descendants<LeafBlock>().FirstOrDefault()?.Inline, isOneLine: true);
        if (markup is null)
        {
            // Beside the bars of the row every delimiter counts.
            var escaped = new StringBuilder();
            MarkdownText.AppendTo(escaped, text, startsLine: true, besideMarkup: true);
            markup = escaped.ToString();
        }

        return (text, markup);
    }
}
