namespace NewsArchive.Extract.Countries;

/// <summary>Small letters of the alphabets that the gazetteer is written in.</summary>
internal static class Letters
{
    private static readonly char[] Small = [.. Enumerable.Range(0, 0x600).Select(c => char.ToLowerInvariant((char)c))];

    /// <summary>The small letter of a capital of Latin, Greek, Cyrillic or Armenian; every other character as it is.</summary>
    public static char Fold(char c) => c < Small.Length ? Small[c] : c;
}
