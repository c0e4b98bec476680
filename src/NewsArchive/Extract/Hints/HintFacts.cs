using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>What mark-up says of an article, decided field by field; null is unsaid. The values that lost are <see cref="Candidates"/>.</summary>
internal sealed record HintFacts
{
    public Found<string>? Title { get; init; }

    public Found<EdtfDate>? Date { get; init; }

    public ImmutableArray<Found<string>> Authors { get; init; } = [];

    public Found<string>? Source { get; init; }

    public Found<string>? Language { get; init; }

    public Found<string>? Url { get; init; }

    public ImmutableArray<Candidate> Candidates { get; init; } = [];
}
