namespace NewsArchive.Extract.Countries;

/// <summary>A line of a language's table of countries: code, other names, adjectives, demonyms.</summary>
internal readonly record struct CountryLine(short Country, string[] Names, string[] Adjectives, string[] Demonyms)
{
    /// <summary>Reads a line; fields at its end may be left out.</summary>
    /// <exception cref="FormatException">The line is no line of the table; the message names it.</exception>
    public static CountryLine Parse(string text, string path, int number)
    {
        var fields = text.Split('\t');
        var country = CountryIndex.Of(fields[0]);
        return country >= 0 && fields.Length <= 4
            ? new CountryLine(country, Words(fields, 1), Words(fields, 2), Words(fields, 3))
            : throw new FormatException($"{path}:{number}: '{fields[0]}' is no country, or there are more than four fields.");
    }

    private static string[] Words(string[] fields, int at) =>
        at < fields.Length && fields[at].Length > 0 ? fields[at].Split(", ") : [];
}
