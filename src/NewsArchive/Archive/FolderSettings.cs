using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>What the owner of an archive sets for the files below a folder: an entry of <c>folders:</c> in <c>archive.yml</c>, or of several that apply to one file together.</summary>
public sealed record FolderSettings
{
    /// <summary>Nothing is set.</summary>
    public static FolderSettings None { get; } = new();

    /// <summary>The folder below the input folder, with a slash at its end; empty for the whole input.</summary>
    public string Path { get; init; } = "";

    /// <summary>Line in <c>archive.yml</c>, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Facts for articles whose files leave them open, each with its line in <c>archive.yml</c>.</summary>
    public ImmutableArray<Hint> Defaults { get; init; } = [];

    /// <summary>Globs of the files to read, below the folder; none means all.</summary>
    public ImmutableArray<string> Include { get; init; } = [];

    /// <summary>Globs of the files not to read.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Names of columns by the field that they hold: <c>text</c> in "Inhalt".</summary>
    public ImmutableArray<KeyValuePair<string, string>> ColumnNames { get; init; } = [];
}
