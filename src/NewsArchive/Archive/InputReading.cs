using System.Collections.Immutable;
using NewsArchive.Archive.Site;

namespace NewsArchive.Archive;

/// <summary>All that reading a file of the input folder gave.</summary>
/// <param name="Entries">Its articles, in its order.</param>
/// <param name="Diagnostics">What was wrong with it.</param>
/// <param name="Answers">What was asked about the other files of the archive: while the answers stay the same, so does the rest.</param>
public sealed record InputReading(ImmutableArray<Entry> Entries, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<LineAnswer> Answers)
{
    /// <summary>Its lines as numbers, where they count for what the archive repeats; null where they were not asked for.</summary>
    public ImmutableArray<ulong>? Lines { get; init; }

    /// <summary>Its articles of which not all may be published; only where the site is for everybody.</summary>
    public ImmutableArray<ProtectedText> Protected { get; init; } = [];

    /// <summary>What was asked about the day of the build: while the answers stay the same, so does the rest.</summary>
    public ImmutableArray<EmbargoAnswer> Embargoes { get; init; } = [];
}
