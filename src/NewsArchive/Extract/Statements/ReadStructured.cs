using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Hints;
using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Statements;

/// <summary>
/// Reads a document whose blocks already say what they are. The body stays as it stands; a first heading of level 1 is the title unless another one is stated.
/// Readers of richer formats leave what their mark-up says as hints of standing Read (<c>og:title</c>, <c>article:published_time</c>); <see cref="ChooseFromHints"/> weighs them.
/// </summary>
internal static class ReadStructured
{
    /// <summary>All that the text says of itself.</summary>
    public static Reading Of(Document document)
    {
        var blocks = document.Blocks.Select(OneLine).Where(block => block.Text.Length > 0 || block.Markup is not null).ToImmutableArray();
        Found<string>? title = null;
        if (blocks.Length > 0 && blocks[0] is { Kind: BlockKind.Heading, Level: 1 } heading)
        {
            title = new Found<string>(heading.Text, new Evidence(Standing.Read, "title/first-heading", heading.Text, heading.Line, 0.95));
        }

        var facts = Facts(document, blocks);
        return facts with { Title = title ?? facts.Title, Blocks = blocks };
    }

    private static Reading Facts(Document document, ImmutableArray<Block> blocks)
    {
        var hints = new HintLookup(document.Hints);

        // Words are counted only where somebody asks what language they are of: the days and names of mark-up do, a statement answers.
        return !hints.IsEmpty ? ChooseFromHints.Of(hints, Language(blocks)) : new Reading { Language = document.Hints.Any(StatesLanguage) ? null : Language(blocks) };
    }

    private static bool StatesLanguage(Hint hint) =>
        hint.Standing == Standing.Stated && StatedKeys.FieldOf(hint) == "language" && hint.Values is [var tag] && StatedValue.IsLanguage(tag);

    private static Found<string>? Language(ImmutableArray<Block> blocks) => DetectLanguage.Of(blocks.Select(block => block.Text)) is { } found
        ? new Found<string>(found.Tag, new Evidence(Standing.Derived, "language/function-words", found.Words, blocks[0].Line, found.Certainty))
        : null;

    private static Block OneLine(Block block) =>
        block.Text.Contains('\n', StringComparison.Ordinal) && block.Kind != BlockKind.Verbatim ? block with { Text = string.Join(' ', block.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) } : block;
}
