using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Tests.Extract;

/// <summary>Documents as the text reader makes them of pasted text: blocks split at blank lines, line feeds kept inside.</summary>
internal static class Pasted
{
    /// <param name="text">Text with <c>¶</c> for a blank line between paragraphs, so that a case fits on one line.</param>
    public static Document Of(string text)
    {
        var lines = text.Replace("¶", "\n\n", StringComparison.Ordinal).Split('\n');
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < lines.Length; i++)
        {
            var start = i;
            while (i < lines.Length && !string.IsNullOrWhiteSpace(lines[i]))
            {
                i++;
            }

            if (i > start)
            {
                blocks.Add(new Block(BlockKind.Paragraph, string.Join('\n', lines[start..i]), start + 1));
            }
        }

        return new Document("case", "case.txt", blocks.ToImmutable(), []);
    }

    /// <summary>The article of a text that gives no diagnostic.</summary>
    public static Article Read(string text) => NewsArchive.Extract.ExtractArticle.From(Of(text), diagnostic => Assert.Fail(diagnostic.ToString()))!;
}
