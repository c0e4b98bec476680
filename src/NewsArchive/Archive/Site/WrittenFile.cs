namespace NewsArchive.Archive.Site;

/// <summary>A file of the site as it was written.</summary>
/// <param name="Hash">Of its bytes.</param>
/// <param name="FileStamp">What the file system said of it then.</param>
public sealed record WrittenFile(FileHash Hash, FileStamp FileStamp);

/// <summary>All files of a site that is finished.</summary>
/// <param name="InOrder">The files in the ordinal order of their addresses.</param>
/// <param name="Restricted">Number of articles of which the site shows more than may be published.</param>
public sealed record WrittenFiles(IReadOnlyList<KeyValuePair<string, WrittenFile>> InOrder, int Restricted);
