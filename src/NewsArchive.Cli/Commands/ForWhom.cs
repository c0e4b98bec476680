using System.CommandLine;
using System.Globalization;
using NewsArchive.Archive;

namespace NewsArchive.Cli.Commands;

/// <summary>For whom a site is built, and the day for which embargoes are judged: the one thing about which the tool ever asks a clock, and only if nobody says it.</summary>
/// <param name="Day">Means nothing for the archive's own desk, which sees everything.</param>
internal sealed record ForWhom(SiteProfile Name, DateOnly Day)
{
    public static Option<string?> Profile() => new("--profile")
    {
        Description = "all (everything, for your own desk) or public (what rights and embargoes allow; protected text anywhere in the site ends the build). Without it what archive.yml says, else all.",
        HelpName = string.Join('|', ProfileWords.All),
    };

    public static Option<string?> AsOf() => new("--as-of") { Description = "Day for which embargoes are judged in a public site, such as 2026-12-01; without it today, in UTC.", HelpName = "DATE" };

    /// <param name="profile">As it was given; null for that of the settings.</param>
    /// <param name="asOf">As it was given; null for today.</param>
    public static ForWhom Of(string? profile, string? asOf, Settings settings, TimeProvider clock)
    {
        var name = profile is null ? settings.Profile : NameOf(profile);
        if (name == SiteProfile.All)
        {
            return asOf is null ? new ForWhom(name, DateOnly.MinValue) : throw new UsageException("--as-of is for embargoes, which only a public site keeps. Give --profile public with it.");
        }

        return asOf is null ? new ForWhom(name, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime))
            : DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new ForWhom(name, day)
            : throw new UsageException($"--as-of '{asOf}' is no day. Give one like 2026-12-01.");
    }

    private static SiteProfile NameOf(string profile) => ProfileWords.Read(profile)
        ?? throw new UsageException($"there is no profile '{profile}'. {(EditDistance.NearestTo(profile, ProfileWords.All) is { } nearest ? $"Did you mean --profile {nearest}?" : $"Give --profile {string.Join(" or --profile ", ProfileWords.All)}.")}");
}
