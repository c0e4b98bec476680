namespace NewsArchive.Archive.Site;

/// <summary>A link to a page of the site.</summary>
/// <param name="Address">Address below the site's root.</param>
/// <param name="Count">Number of articles behind it; null where a number makes no sense.</param>
public sealed record Link(Label Label, string Address, int? Count = null)
{
    /// <summary>What the link stands for in data: a country code, an EDTF date; null elsewhere.</summary>
    public string? Key { get; init; }
}
