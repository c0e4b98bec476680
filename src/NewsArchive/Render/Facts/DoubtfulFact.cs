namespace NewsArchive.Render.Facts;

/// <summary>A fact of the list of least certain ones, as a reader sees it.</summary>
/// <param name="Field">What the field is called, in words.</param>
/// <param name="Name">The field: <c>title</c>, <c>date</c>, <c>author</c>, <c>desk</c>, <c>source</c>, <c>language</c> or <c>countries</c>.</param>
/// <param name="Raw">The value as front matter would have it; empty where there is none.</param>
/// <param name="Values">What was found, with the reasons.</param>
/// <param name="Rejected">Values that were considered for the field and not taken.</param>
/// <param name="Lines">The lines that state it as it is.</param>
/// <param name="File">Name of the file beside the text that these lines can be written into.</param>
public sealed record DoubtfulFact(string Field, string Name, string Raw, IReadOnlyList<Fact> Values, IReadOnlyList<Rejection> Rejected, string Lines, string File);
