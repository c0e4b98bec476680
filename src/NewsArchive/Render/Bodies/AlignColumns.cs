using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NewsArchive.Render.Bodies;

/// <summary>Says the alignment of a table's columns by classes. Markdig would write style attributes, which the pages' Content Security Policy forbids.</summary>
internal static class AlignColumns
{
    public static void In(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                for (var i = 0; i < Math.Min(row.Count, table.ColumnDefinitions.Count); i++)
                {
                    if (ClassOf(table.ColumnDefinitions[i].Alignment) is { } name)
                    {
                        row[i].GetAttributes().AddClass(name);
                    }
                }
            }

            foreach (var column in table.ColumnDefinitions)
            {
                column.Alignment = null;
            }
        }
    }

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => "centre",
        TableColumnAlign.Right => "end",
        _ => null,
    };
}
