namespace NewsArchive.Extract.Roles;

/// <summary>What a line of pasted text is.</summary>
internal enum Role
{
    /// <summary>Not decided yet.</summary>
    None,
    Headline,
    Kicker,
    Byline,
    Dateline,
    Paragraph,
    Heading,
    ListItem,
    NumberedItem,
    Quote,
    Caption,
    Source,
    Teaser,

    /// <summary>Words about the author.</summary>
    AuthorNote,

    /// <summary>Of the page, not of the article.</summary>
    Boilerplate,
}
