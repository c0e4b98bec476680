using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>A page that was made.</summary>
/// <param name="Digests">Of all that it was made of.</param>
/// <param name="File">What came of it.</param>
public sealed record PageMemory(PageDigests Digests, WrittenFile File);
