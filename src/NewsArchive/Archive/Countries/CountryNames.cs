namespace NewsArchive.Archive.Countries;

/// <summary>Display names of countries and withdrawn states in the languages that the archive can be shown in.</summary>
public static class CountryNames
{
    /// <summary>Everyday name of a country in a language, such as <c>KZ</c> in <c>de</c>: Kasachstan; the English name where the language has none, the code where nobody has.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, <c>XK</c>, or ISO 3166-3 alpha-4.</param>
    /// <param name="language">BCP 47 tag; only its primary language counts.</param>
    public static string NameOf(string code, string language) => throw new NotSupportedException();

    /// <summary>Whether the code is one that an article can be tagged with.</summary>
    public static bool IsKnown(string code) => throw new NotSupportedException();

    /// <summary>The known code nearest to a wrong one (a name, a lower-case code, an alpha-3 code), for messages; null if nothing is near.</summary>
    public static string? Nearest(string wrong) => throw new NotSupportedException();
}
