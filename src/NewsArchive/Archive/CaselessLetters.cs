namespace NewsArchive.Archive;

/// <summary>Letters and digits without case, by the rules of no language: <see cref="char.ToLowerInvariant"/>, which asks ICU for each letter beyond ASCII, with a table for the letters of Europe.</summary>
/// <remarks>Taken once for a text: native code asks at each use of a table that is made at the start whether it is made already.</remarks>
internal readonly struct CaselessLetters
{
    // Latin with all its marks, Greek and Cyrillic.
    private const int Tabled = 0x530;

    private static readonly char[] Table = [.. Enumerable.Range(0, Tabled).Select(c => Find((char)c))];

    private readonly char[] _table;

    private CaselessLetters(char[] table) => _table = table;

    public static CaselessLetters All => new(Table);

    /// <summary>The lower-case letter, or the digit; NUL for any other character.</summary>
    public char LetterOrDigitOf(char c) => c < _table.Length ? _table[c] : Find(c);

    private static char Find(char c) => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
}
