using System.Runtime.InteropServices;

namespace NewsArchive.Extract.Countries;

/// <summary>Part of an article by how much its words say about the whole.</summary>
internal enum Zone : byte
{
    Title,
    Lead,
    Body,
}

/// <summary>Words that refer to a country.</summary>
/// <param name="Country">Index of the country in the gazetteer.</param>
/// <param name="Passage">Index of the passage: the title is first if there is one, then the blocks.</param>
/// <param name="Start">Offset of the words in the passage, in UTF-16 units.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Mention(int Country, MentionKind Kind, Zone Zone, int Passage, int Start, int Length);
