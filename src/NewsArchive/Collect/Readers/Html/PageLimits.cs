namespace NewsArchive.Collect.Readers.Html;

/// <summary>
/// What a page may cost. Real pages stay far below (of 150 saved ones the deepest has 26 elements open, the longest 9,000 tags); what lies above is
/// broken or hostile, and is cut with a diagnostic instead of taking minutes.
/// </summary>
internal static class PageLimits
{
    /// <summary>Open elements. The parser looks through all of them at many tags, so that its time grows with their number.</summary>
    public const int Depth = 256;

    /// <summary>Open formatting elements (b, i, font, a ...): the parser opens each of them anew in every paragraph where they are not closed.</summary>
    public const int Formatting = 8;

    /// <summary>Attributes of one tag; the parser compares each with all others.</summary>
    public const int Attributes = 128;

    /// <summary>Characters of one attribute's value: longer ones are pictures or data inside the page.</summary>
    public const int AttributeLength = 4_096;

    /// <summary>Tags of a page.</summary>
    public const int Tags = 100_000;

    /// <summary>Characters of a page after scripts, styles, comments and embedded data are out.</summary>
    public const int Length = 12_000_000;
}
