using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using NewsArchive.Archive;
using Block = NewsArchive.Archive.Block;

namespace NewsArchive.Collect.Markup;

/// <summary>Markdown -> blocks. Lists and quotes become one block for each paragraph in them; what is neither prose nor heading is kept verbatim.</summary>
internal sealed class ReadBlocks
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .DisableHtml().Build();

    private readonly int _firstLine;
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    private ReadBlocks(int firstLine) => _firstLine = firstLine;

    /// <summary>The blocks of a text; null where it is nested deeper, or more densely marked, than can be parsed in fair time.</summary>
    /// <param name="firstLine">Line of the file on which the text begins, from 1.</param>
    public static ImmutableArray<Block>? Of(string markdown, int firstLine)
    {
        if (Parse(markdown) is not { } document)
        {
            return null;
        }

        var reading = new ReadBlocks(firstLine);
        reading.Enter(document, new Place(BlockKind.Paragraph, 0));
        return reading._blocks.ToImmutable();
    }

    /// <summary>The syntax tree; null where the text is nested too deep or marked too densely.</summary>
    internal static MarkdownDocument? Parse(string markdown)
    {
        if (DelimiterLimit.IsExceeded(markdown))
        {
            return null;
        }

        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only fault of input: "Markdown elements in the input are too deeply nested".
            return null;
        }
    }

    /// <summary>What a paragraph is by the containers around it.</summary>
    private sealed record Place(BlockKind Kind, int Level, int Number = 0);

    private void Enter(ContainerBlock container, Place place)
    {
        var rest = place;
        foreach (var child in container)
        {
            switch (child)
            {
                case Table table:
                    AddTable(table);
                    break;
                case ListBlock list:
                    EnterList(list, place.Kind is BlockKind.BulletItem or BlockKind.NumberedItem ? place.Level + 1 : 1);
                    break;
                case QuoteBlock quote:
                    Enter(quote, new Place(BlockKind.Quote, 0));
                    break;
                case HeadingBlock heading:
                    AddProse(heading, new Place(BlockKind.Heading, heading.Level));
                    break;
                case ParagraphBlock paragraph:
                    AddProse(paragraph, rest);

                    // Only the first paragraph carries an item's sign; those after it stand alone.
                    rest = place.Kind == BlockKind.Quote ? place : new Place(BlockKind.Paragraph, 0);
                    break;
                case CodeBlock code:
                    AddCode(code);
                    break;
                case ThematicBreakBlock:
                    Add(child, BlockKind.Verbatim, "", "***");
                    break;
                case ContainerBlock other and not LinkReferenceDefinitionGroup:
                    Enter(other, place);
                    break;
            }
        }
    }

    private void EnterList(ListBlock list, int level)
    {
        var number = list.IsOrdered && int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list)
        {
            Enter((ContainerBlock)item, list.IsOrdered ? new Place(BlockKind.NumberedItem, level, number++) : new Place(BlockKind.BulletItem, level));
        }
    }

    private void AddProse(LeafBlock leaf, Place place)
    {
        var (text, markup) = ReadInlines.Of(leaf.Inline, place.Kind == BlockKind.Heading);
        if (text.Length > 0 || markup is not null)
        {
            _blocks.Add(new Block(place.Kind, text, leaf.Line + _firstLine) { Level = place.Level, Number = place.Number, Markup = markup });
        }
    }

    private void AddCode(CodeBlock code)
    {
        var lines = new StringBuilder();
        var longest = 2;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.ToString();
            longest = Math.Max(longest, LeadingTicks(line));
            lines.Append(line.TrimEnd()).Append('\n');
        }

        var fence = new string('`', longest + 1);
        var info = code is FencedCodeBlock { Info: { Length: > 0 } name } && name.All(char.IsAsciiLetterOrDigit) ? name : "";
        Add(code, BlockKind.Verbatim, lines.ToString().TrimEnd('\n'), $"{fence}{info}\n{lines}{fence}");
    }

    private static int LeadingTicks(string line) => line.AsSpan().TrimStart() is var rest && rest.IndexOfAnyExcept('`') is var ticks and >= 0 ? ticks : rest.Length;

    private void AddTable(Table table)
    {
        var (text, markup) = WriteTable.Of(table);
        if (markup is not null)
        {
            Add(table, BlockKind.Verbatim, text, markup);
            return;
        }

        foreach (var row in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(table, BlockKind.Paragraph, row, null);
        }
    }

    private void Add(Markdig.Syntax.Block block, BlockKind kind, string text, string? markup) =>
        _blocks.Add(new Block(kind, text, block.Line + _firstLine) { Markup = markup });
}
