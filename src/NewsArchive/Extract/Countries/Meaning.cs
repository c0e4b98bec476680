using System.Runtime.InteropServices;

namespace NewsArchive.Extract.Countries;

/// <summary>What a form in the gazetteer means.</summary>
/// <param name="Country">Index of the country; -1 for none.</param>
/// <param name="Rivals">Index of the countries that share the form, in <see cref="Gazetteer.Rivals"/>; 0 for none.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct Meaning(short Country, MentionKind Kind, short Rivals = 0);
