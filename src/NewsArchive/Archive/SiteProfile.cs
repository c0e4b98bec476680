namespace NewsArchive.Archive;

/// <summary>For whom a site is built.</summary>
public enum SiteProfile
{
    /// <summary>For the archive's own desk: everything, whatever its rights.</summary>
    All,

    /// <summary>For everybody: what rights and embargoes allow, and nothing else.</summary>
    Public,
}
