namespace NewsArchive.Archive;

/// <summary>Letters and digits without case, by the rules of no language: <see cref="char.ToLowerInvariant"/>, which asks ICU for each letter beyond ASCII, with a table for the letters of Europe.</summary>
internal static class CaselessLetters
{
    // Latin with all its marks, Greek and Cyrillic.
    private const int Tabled = 0x530;

    private static readonly char[] Table = [.. Enumerable.Range(0, Tabled).Select(c => Find((char)c))];

    /// <summary>The lower-case letter, or the digit; NUL for any other character.</summary>
    public static char LetterOrDigitOf(char c) => c < Tabled ? Table[c] : Find(c);

    private static char Find(char c) => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
}
