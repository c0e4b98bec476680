using NewsArchive.Archive;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>White space as a browser shows it.</summary>
internal static class Spaces
{
    /// <summary>Clean text with single blanks, none at the ends.</summary>
    public static string Fold(string text) => WhiteSpace.Fold(CleanText.OfPart(text));
}
