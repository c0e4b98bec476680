using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>A group as an article names it.</summary>
/// <param name="Key">File name of the group's page without extension, unique within the taxonomy.</param>
/// <param name="Label">How this article spells it; a group takes the most frequent spelling.</param>
/// <param name="Data">What it stands for in data: a country code, an EDTF date; null elsewhere.</param>
internal sealed record Term(string Key, Label Label, string? Data = null)
{
    /// <summary>Key of the group above, such as the year of a month.</summary>
    public string? Parent { get; init; }

    /// <summary>Groups of one rank (years, months, days) follow each other in the order of their keys; null where nothing follows.</summary>
    public string? Rank { get; init; }
}
