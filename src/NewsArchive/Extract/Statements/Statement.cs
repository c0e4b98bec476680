using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Statements;

/// <summary>What a document says of itself outside its running text, with the standing of whoever said it; null is unsaid.</summary>
internal sealed record Statement
{
    public string? Id { get; init; }

    public Found<string>? Title { get; init; }

    public Found<EdtfDate>? Date { get; init; }

    public ImmutableArray<Found<string>>? Authors { get; init; }

    public Found<string>? Desk { get; init; }

    public Found<string>? Source { get; init; }

    public Found<string>? Section { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    public Found<string>? Language { get; init; }

    public Found<string>? Url { get; init; }

    public Found<string>? Slug { get; init; }

    public Found<PublicationRights>? Rights { get; init; }

    public Found<EdtfDate>? Embargo { get; init; }

    /// <summary>The stated tags; empty is a statement too.</summary>
    public ImmutableArray<CountryTag>? Countries { get; init; }

    /// <summary>Keys whose value was stated to be unknown or empty.</summary>
    public ImmutableArray<string> AbsentKeys { get; init; } = [];

    /// <summary>Keys that the tool does not know, as they came.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Extra { get; init; } = [];

    /// <summary>Whether a field was stated to be unknown or empty.</summary>
    public bool Absent(string key) => AbsentKeys.Contains(key, StringComparer.Ordinal);
}
