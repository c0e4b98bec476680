namespace NewsArchive.Archive.Site;

/// <summary>A file of the site as it was written.</summary>
/// <param name="Hash">Lower-case hexadecimal SHA-256 of its bytes.</param>
/// <param name="FileStamp">What the file system said of it then.</param>
public sealed record WrittenFile(string Hash, FileStamp FileStamp);
