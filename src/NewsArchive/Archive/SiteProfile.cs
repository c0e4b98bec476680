using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>For whom a site is built.</summary>
public enum SiteProfile
{
    /// <summary>For the archive's own desk: everything, whatever its rights.</summary>
    All,

    /// <summary>For everybody: what rights and embargoes allow, and nothing else.</summary>
    Public,
}

/// <summary>The words by which people choose for whom a site is built.</summary>
public static class ProfileWords
{
    /// <summary>All of them, in the order of <see cref="SiteProfile"/>.</summary>
    public static ImmutableArray<string> All { get; } = ["all", "public"];

    /// <summary>The profile that a word stands for; null where it stands for none.</summary>
    public static SiteProfile? Read(string word) => All.IndexOf(word) is >= 0 and var profile ? (SiteProfile)profile : null;
}
