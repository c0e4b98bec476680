using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>Something that a file says about itself outside its text: a front matter key, a meta element, a response header.</summary>
/// <param name="Name">Key as it stands in the source, such as <c>date</c> or <c>og:title</c>.</param>
/// <param name="Values">The value's parts: one for a scalar, all for a list, none for an empty list or null.</param>
/// <param name="Line">Line in the source file, from 1; 0 if unknown.</param>
/// <param name="Standing"><see cref="Standing.Stated"/> for front matter, <see cref="Standing.Read"/> for mark-up.</param>
public sealed record Hint(string Name, ImmutableArray<string> Values, int Line, Standing Standing)
{
    /// <summary>The value in YAML flow style (JSON), so that keys that nobody knows survive the round trip whatever their shape.</summary>
    public string? Yaml { get; init; }

    /// <summary>The file that says it, relative to the input folder, where that is not the document's own; <see cref="Line"/> is a line of it.</summary>
    public string? Path { get; init; }

    /// <summary>Whether the value is a list, even of one.</summary>
    public bool IsList { get; init; }

    /// <summary>The keys inside a value that is a mapping, or a list of mappings.</summary>
    public ImmutableArray<Hint> Inner { get; init; } = [];

    /// <summary>Whether the value is spelled as another system likes it, such as a cell of a table: then a date need not be EDTF, nor a country a code.</summary>
    public bool IsForeign { get; init; }
}
