namespace NewsArchive.Archive.Site;

/// <summary>What tells two copies of an article from two articles, and the better copy from the other.</summary>
/// <param name="AddressHash">Hash of the address that it was published at, without what differs from copy to copy; 0 where there is none.</param>
/// <param name="BodyHash">Hash of the body's letters and digits; 0 for a body too short to tell.</param>
/// <param name="Length">Number of the body's letters and digits.</param>
/// <param name="Stated">Number of facts that a person wrote into the file itself.</param>
/// <param name="IsKept">Whether the file says that it is to be kept beside its copies: <c>duplicate: keep</c>.</param>
public sealed record CopySigns(ulong AddressHash, ulong BodyHash, int Length, int Stated, bool IsKept)
{
    /// <summary>Nothing is known.</summary>
    public static readonly CopySigns None = new(0, 0, 0, 0, false);
}

/// <summary>A copy that was left out for a better one.</summary>
/// <param name="Path">Its file, relative to the input folder.</param>
/// <param name="Used">The article that is used.</param>
public sealed record Copy(string Path, Entry Used);
