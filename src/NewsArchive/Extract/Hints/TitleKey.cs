namespace NewsArchive.Extract.Hints;

/// <summary>Form in which titles and names are compared: letters and digits in lower case, as pages differ in quotes, dashes and blanks.</summary>
internal static class TitleKey
{
    public static string Of(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
