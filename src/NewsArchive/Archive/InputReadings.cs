using System.Collections.Immutable;
using NewsArchive.Archive.Site;

namespace NewsArchive.Archive;

/// <summary>What all files of the input folder gave together, in the order of the files.</summary>
public sealed class InputReadings
{
    private readonly List<Entry> _entries = [];
    private readonly List<ProtectedText> _protected = [];
    private readonly HashSet<EmbargoAnswer> _embargoes = [];

    public InputReadings(IReadOnlyCollection<InputReading> files)
    {
        _entries.EnsureCapacity(files.Count);
        foreach (var reading in files)
        {
            _entries.AddRange(reading.Entries.AsSpan());
            _protected.AddRange(reading.Protected.AsSpan());
            foreach (var embargo in reading.Embargoes)
            {
                _embargoes.Add(embargo);
            }
        }
    }

    /// <summary>All articles.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Articles of which not all may be published; only where the site is for everybody.</summary>
    public IReadOnlyList<ProtectedText> Protected => _protected;

    /// <summary>What was asked about the day of the build, each question once.</summary>
    public ImmutableArray<EmbargoAnswer> Embargoes => [.. _embargoes];
}
