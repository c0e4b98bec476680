namespace NewsArchive.Archive;

/// <summary>What kind of file a document came from, from the least to the most that its mark-up tells; of two copies of an article the higher kind is the better.</summary>
public enum SourceKind
{
    /// <summary>Text, with or without marks of its own.</summary>
    Text,

    /// <summary>An item of a feed.</summary>
    Feed,

    /// <summary>A record of a database, with a column for each fact.</summary>
    Record,

    /// <summary>A saved web page.</summary>
    Page,
}
