using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsArchive.Archive;

/// <summary>An article of which not all may be published, with its protected text reduced to numbers: they tell the text where it stands, and do not tell what it says.</summary>
/// <param name="Id">Id of the article.</param>
/// <param name="Path">Its file, relative to the input folder.</param>
/// <param name="Rights">What may be published of it on the day of the build: an embargo makes it private.</param>
/// <param name="Passages">Hashes of passages of a fixed length, taken at fixed steps.</param>
/// <param name="Short">What is shorter than such a passage and tells the article all the same: its title, its address.</param>
public sealed record ProtectedText(string Id, string Path, PublicationRights Rights, ImmutableArray<ulong> Passages, ImmutableArray<ShortPassage> Short);

/// <summary>A passage of its own length.</summary>
/// <param name="Start">Hash of its first letters.</param>
/// <param name="Length">Number of its letters.</param>
/// <param name="Whole">Hash of all of them.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ShortPassage(ulong Start, int Length, ulong Whole);

/// <summary>Whether an embargo was over when a file was read.</summary>
/// <param name="Day">The day on which it ends.</param>
public sealed record EmbargoAnswer(EdtfDate Day, bool IsOver);
