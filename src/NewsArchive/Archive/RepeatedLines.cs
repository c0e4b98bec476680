using System.Collections.Frozen;

namespace NewsArchive.Archive;

/// <summary>Lines that stand in so many files of an archive that they belong to the pages, not to the articles: menus, footers, notices.</summary>
/// <param name="lines">The lines, tidied: without white space at their edges, one space between words.</param>
public sealed class RepeatedLines(FrozenSet<string> lines)
{
    /// <summary>Nothing is known of other files.</summary>
    public static RepeatedLines Empty { get; } = new(FrozenSet<string>.Empty);

    /// <summary>Number of lines.</summary>
    public int Count => lines.Count;

    /// <summary>Whether a tidied line is one of them.</summary>
    public bool Contains(string line) => lines.Contains(line);
}
