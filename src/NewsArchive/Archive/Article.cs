using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>An article as an editor would describe it: facts with evidence, and a clean body.</summary>
public sealed record Article
{
    /// <summary>Path of the source below the input folder without its extension.</summary>
    public required string Id { get; init; }

    /// <summary>The source file, relative to the input folder.</summary>
    public required string Path { get; init; }

    /// <summary>What kind of file it came from.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>The headline; derived from the first sentence where the source has none.</summary>
    public required Found<string> Title { get; init; }

    /// <summary>Publication date as far as it is known; null is undated.</summary>
    public Found<EdtfDate>? Date { get; init; }

    /// <summary>Persons of the byline, in order. Desks are <see cref="Desk"/>, agencies and outlets <see cref="Source"/>.</summary>
    public ImmutableArray<Found<string>> Authors { get; init; } = [];

    /// <summary>The desk, team or house that signed ("Redaktion", "PETA-Team") where no person did; null where a person or nobody signed.</summary>
    public Found<string>? Desk { get; init; }

    /// <summary>Who is cited as the author: the persons, or the desk.</summary>
    public IEnumerable<string> Signers() => Authors.IsEmpty && Desk is not null ? [Desk.Value] : Authors.Select(author => author.Value);

    /// <summary>Agency or outlet that the text is credited to.</summary>
    public Found<string>? Source { get; init; }

    /// <summary>The part of the outlet that it stood in ("Politik"), as the outlet names it.</summary>
    public Found<string>? Section { get; init; }

    /// <summary>Keywords that the file states, in order (<c>tags</c>, <c>keywords</c>, <c>categories</c>).</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>BCP 47 tag of the text's language; null where it cannot be told (<c>und</c>).</summary>
    public Found<string>? Language { get; init; }

    /// <summary>Country tags: main before mentioned; stated ones in the order in which they are stated, others by score, then by code.</summary>
    public ImmutableArray<CountryTag> Countries { get; init; } = [];

    /// <summary>The body without headline, byline, source line and boilerplate.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Where the text was first published: an http or https address.</summary>
    public Found<string>? Url { get; init; }

    /// <summary>Stated file name of the article's page, without extension.</summary>
    public Found<string>? Slug { get; init; }

    /// <summary>How much of it may be published; null where nothing restricts that.</summary>
    public Found<PublicationRights>? Rights { get; init; }

    /// <summary>The day before which nothing of it may be published; null for none.</summary>
    public Found<EdtfDate>? Embargo { get; init; }

    /// <summary>Whether there is a day or a profile for which not all of it may be published.</summary>
    public bool IsRestricted => Embargo is not null || Rights is { Value: not PublicationRights.Full };

    /// <summary>Fields that a person stated to be unknown or empty (<c>date: unknown</c>, <c>countries: []</c>), by front matter key.</summary>
    public ImmutableArray<string> StatedAbsent { get; init; } = [];

    /// <summary>Front matter that the tool does not know, kept as it came: YAML in flow style by key, in order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Extra { get; init; } = [];

    /// <summary>The facts without what takes room: blocks, quotes, candidates, omissions and unknown front matter. A stated address keeps its line, for messages.</summary>
    public Article Outline() => new()
    {
        Id = Id,
        Path = Path,
        Kind = Kind,
        Title = Title.Outline(),
        Date = Date?.Outline(),
        Authors = [.. Authors.Select(author => author.Outline())],
        Source = Source?.Outline(),
        Section = Section?.Outline(),
        Keywords = Keywords,
        Language = Language?.Outline(),
        Countries = [.. Countries.Select(tag => new CountryTag(tag.Code, tag.Role, 0, [.. tag.Evidence.Take(1).Select(evidence => evidence.Outline())]))],
        Url = Url?.Outline(),
        Slug = Slug,
        Desk = Desk?.Outline(),
        Rights = Rights?.Outline(),
        Embargo = Embargo?.Outline(),
        StatedAbsent = StatedAbsent,
    };

    /// <summary>Values that were considered and not taken.</summary>
    public ImmutableArray<Candidate> Candidates { get; init; } = [];

    /// <summary>Text of the source that is not in the body.</summary>
    public ImmutableArray<Omission> Omissions { get; init; } = [];
}
