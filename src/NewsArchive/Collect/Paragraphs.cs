using System.Collections.Immutable;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Collect;

/// <summary>Paragraphs of a text without mark-up.</summary>
internal static class Paragraphs
{
    /// <summary>The blocks between blank lines; a line of white space only is blank. Lines keep their order and their start, and lose white space at their end.</summary>
    /// <param name="firstLine">Line of the file on which the text begins, from 1.</param>
    public static ImmutableArray<Block> Of(string text, int firstLine)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var lines = new StringBuilder();
        int number = firstLine, start = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].TrimEnd();
            if (line.Length == 0)
            {
                Close();
            }
            else
            {
                start = lines.Length == 0 ? number : start;
                lines.Append(lines.Length == 0 ? "" : "\n").Append(line);
            }

            number++;
        }

        Close();
        return blocks.ToImmutable();

        void Close()
        {
            if (lines.Length > 0)
            {
                blocks.Add(new Block(BlockKind.Paragraph, lines.ToString(), start));
                lines.Clear();
            }
        }
    }
}
