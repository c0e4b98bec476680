namespace NewsArchive.Extract.Lines;

/// <summary>Finds paragraphs that are told apart by the indent of their first lines, as wire services and books set them.</summary>
internal static class SplitIndented
{
    /// <summary>Spaces from which on a line counts as indented.</summary>
    private const int Indent = 2;

    /// <summary>Lines of a table or a list are indented too; wider than this is a paragraph of one line.</summary>
    private const int Widest = 132;

    /// <summary>Paragraphs as ranges of lines, end not included; all lines together where indents tell nothing.</summary>
    public static IReadOnlyList<(int Start, int End)> Of(string[] lines)
    {
        if (!TellsParagraphs(lines))
        {
            return [(0, lines.Length)];
        }

        var paragraphs = new List<(int Start, int End)>();
        var start = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || IsIndented(lines[i]))
            {
                paragraphs.Add((start, i));
                start = i;
            }
        }

        return paragraphs;
    }

    // Some lines are indented and most are not; a line that is not goes on with the one before it.
    private static bool TellsParagraphs(string[] lines)
    {
        int indented = 0, goesOn = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length > Widest)
            {
                return false;
            }

            indented += IsIndented(lines[i]) ? 1 : 0;
            goesOn += !IsIndented(lines[i]) && lines[i - 1].Length > 0 ? 1 : 0;
        }

        return indented > 0 && goesOn > 0;
    }

    private static bool IsIndented(string line)
    {
        var spaces = line.Length - line.AsSpan().TrimStart().Length;
        return spaces >= Indent || (spaces > 0 && line[0] == '\t');
    }
}
