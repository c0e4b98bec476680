namespace NewsArchive.Archive;

/// <summary>What a block of text is, in every format.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    BulletItem,
    NumberedItem,
    Quote,

    /// <summary>Mark-up that is kept as it is, such as a table or a code block: <see cref="Block.Markup"/> holds it whole.</summary>
    Verbatim,
}

/// <summary>A block of text. Rules read <see cref="Text"/>; Format writes <see cref="Markup"/> where there is one.</summary>
/// <param name="Text">Plain text, NFC, without mark-up. A reader may leave line feeds inside a block where the source has them; after Extract there are none.</param>
/// <param name="Line">Line of the source file on which the block starts, from 1; 0 where the format has no lines.</param>
public sealed record Block(BlockKind Kind, string Text, int Line)
{
    /// <summary>Rank of a heading (1 to 6) or depth of a list item (1 is the outermost); 0 for every other kind.</summary>
    public int Level { get; init; }

    /// <summary>Number that a numbered item shows; 0 for every other kind, and where it just follows the item before.</summary>
    public int Number { get; init; }

    /// <summary>Markdown whose plain reading is <see cref="Text"/>; null where the text has no mark-up of its own.</summary>
    public string? Markup { get; init; }
}
