using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>What a reader made of a file: text and what the file says of itself. After this nobody knows what HTML is.</summary>
/// <param name="Id">Id of the article: the path below the input folder without the extension.</param>
/// <param name="Path">The file, relative to the input folder, for messages.</param>
/// <param name="Blocks">The text in order.</param>
/// <param name="Hints">Front matter and mark-up, in order; a key may occur several times.</param>
public sealed record Document(string Id, string Path, ImmutableArray<Block> Blocks, ImmutableArray<Hint> Hints)
{
    /// <summary>Whether the blocks already say what they are (Markdown, HTML); pasted text leaves that to be found out.</summary>
    public bool IsStructured { get; init; }

    /// <summary>What kind of file it came from.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>What the owner of the archive set for the file's folder, for facts that the file leaves open.</summary>
    public ImmutableArray<Hint> Defaults { get; init; } = [];
}
