using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect;

/// <summary>What an input folder holds.</summary>
/// <param name="Readable">Files that have a reader, one for each id, in ordinal order of their paths.</param>
/// <param name="Refused">Number of files that cannot be read; each has its diagnostic.</param>
public sealed record FoundFiles(ImmutableArray<SourceFile> Readable, int Refused);
