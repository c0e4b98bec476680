namespace NewsArchive.Collect.Readers.Html;

/// <summary>Splits a run at its single line breaks, where they end paragraphs: writers of web pages press Enter once as often as twice.</summary>
internal static class Lines
{
    public static List<List<int>> Of(PageTree tree, TextRun run)
    {
        List<List<int>> lines = [[]];
        foreach (var piece in run.Nodes)
        {
            if (tree.Nodes[piece].Tag == "br")
            {
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(piece);
            }
        }

        return run.IsHeading || lines.Count == 1 || IsWrapped(tree, lines) ? [[.. run.Nodes]] : lines;
    }

    /// <summary>Whether sentences go on over the breaks: most lines do not end as a sentence does and the next starts in lower case.</summary>
    private static bool IsWrapped(PageTree tree, List<List<int>> lines)
    {
        int goesOn = 0, breaks = 0;
        var last = "";
        foreach (var line in lines)
        {
            var text = string.Concat(line.Select(i => tree.Nodes[i].Text ?? "")).Trim();
            if (text.Length > 0 && last.Length > 0)
            {
                breaks++;
                goesOn += char.IsLower(text[0]) && last[^1] is not ('.' or '!' or '?' or ':' or ';') ? 1 : 0;
            }

            last = text.Length > 0 ? text : last;
        }

        return goesOn * 2 >= breaks;
    }
}
