namespace NewsArchive.Archive;

/// <summary>A value that was considered for a field and not taken; its evidence names the rule that turned it down.</summary>
/// <param name="Field">Front matter key: <c>date</c>, <c>title</c>, <c>author</c> ...</param>
/// <param name="Value">The value as it would stand in the front matter.</param>
public sealed record Candidate(string Field, string Value, Evidence Evidence);
