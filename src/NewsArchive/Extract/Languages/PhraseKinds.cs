namespace NewsArchive.Extract.Languages;

/// <summary>What a phrase says of the line that it stands in; the words are those of the first column of <c>phrases.tsv</c>.</summary>
[Flags]
internal enum PhraseKinds
{
    None = 0,

    /// <summary>The article is over: comments, related articles, the author's card.</summary>
    End = 1,

    /// <summary>Readers speak from here on: comments.</summary>
    Stop = 8192,

    /// <summary>Of the page, not of the article: buttons, menus, notices.</summary>
    Noise = 2,

    /// <summary>Caption or credit of a picture.</summary>
    Caption = 4,

    /// <summary>Pointer to another article or a video.</summary>
    Teaser = 8,

    /// <summary>Credit of the text.</summary>
    Source = 16,

    /// <summary>Words about the author.</summary>
    Bio = 32,

    /// <summary>Heading of a known part ("Das Wichtigste in Kürze").</summary>
    Section = 64,

    /// <summary>Label of the publication date.</summary>
    Published = 128,

    /// <summary>Label of the date of a later change.</summary>
    Updated = 256,

    /// <summary>Words before a person's name.</summary>
    Byline = 512,

    /// <summary>Words of desks, firms and offices: what carries them is no person.</summary>
    Desk = 1024,

    /// <summary>A label whose value stands on the next line.</summary>
    Next = 2048,

    /// <summary>The date beside it belongs to the story: a plan, a birth, a deadline.</summary>
    Planned = 4096,
}
