namespace NewsArchive.Archive.Site;

/// <summary>A file of the site as it was written.</summary>
/// <param name="Hash">Of its bytes.</param>
/// <param name="FileStamp">What the file system said of it then.</param>
public sealed record WrittenFile(FileHash Hash, FileStamp FileStamp);

/// <summary>All files of a site that is finished.</summary>
/// <param name="ByAddress">The files by their addresses, in no order.</param>
/// <param name="Restricted">Number of articles of which the site shows more than may be published.</param>
public sealed record WrittenFiles(IReadOnlyList<KeyValuePair<string, WrittenFile>> ByAddress, int Restricted);
