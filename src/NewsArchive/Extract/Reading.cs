using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract;

/// <summary>What the rules read in a document, decided field by field; null is unsaid, and the values that lost are <see cref="Candidates"/>.</summary>
internal sealed record Reading
{
    /// <summary>Header lines of the text, as hints of standing Read.</summary>
    public ImmutableArray<Hint> Header { get; init; } = [];

    public Found<string>? Title { get; init; }

    public Found<EdtfDate>? Date { get; init; }

    public ImmutableArray<Found<string>> Authors { get; init; } = [];

    public Found<string>? Desk { get; init; }

    public Found<string>? Source { get; init; }

    public Found<string>? Section { get; init; }

    public Found<string>? Language { get; init; }

    public Found<string>? Url { get; init; }

    public ImmutableArray<Block> Blocks { get; init; } = [];

    public ImmutableArray<Candidate> Candidates { get; init; } = [];

    public ImmutableArray<Omission> Omissions { get; init; } = [];
}
