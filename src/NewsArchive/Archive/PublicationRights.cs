using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>How much of an article may be published. The stricter, the greater.</summary>
public enum PublicationRights
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>The facts and the beginning of the text.</summary>
    Excerpt,

    /// <summary>The facts alone: title, date, byline, source, countries, address of the original.</summary>
    Metadata,

    /// <summary>Nothing, not even that there is such an article.</summary>
    Private,
}

/// <summary>The words by which people state rights.</summary>
public static class RightsWords
{
    /// <summary>All of them, the least strict first.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<PublicationRights>().Select(Of)];

    /// <summary>The word for rights.</summary>
    public static string Of(PublicationRights rights) => rights switch
    {
        PublicationRights.Full => "full",
        PublicationRights.Excerpt => "excerpt",
        PublicationRights.Metadata => "metadata",
        _ => "private",
    };

    /// <summary>The rights that a word stands for; null where it stands for none.</summary>
    public static PublicationRights? Read(string word) => All.IndexOf(word.Trim().ToLowerInvariant()) is >= 0 and var rights ? (PublicationRights)rights : null;

    /// <summary>The day on which an embargo ends, as EDTF spells it; null where the text is no day.</summary>
    public static EdtfDate? ReadEmbargo(string text) =>
        EdtfDate.TryParse(text.Trim(), out var date) && date is { IsDay: true, Qualifier: EdtfQualifier.None } ? date : null;
}
