using System.Runtime.InteropServices;

namespace NewsArchive.Extract.Countries;

/// <summary>A word of a text: letters and digits, or initials with their full stops (<c>U.S.</c>).</summary>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Hash">As <see cref="Letters.Hash"/>: the same whatever the case.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, TokenShape Shape, uint Hash)
{
    public int End => Start + Length;

    public bool IsCapitalised => Shape != TokenShape.Lower;
}

/// <summary>How a word is written.</summary>
internal enum TokenShape : byte
{
    Lower,
    Capitalised,

    /// <summary>Two capitals or more and no small letter.</summary>
    AllCaps,
}
