using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsArchive.Archive;

namespace NewsArchive.Collect;

/// <summary>A key of <c>archive.yml</c>.</summary>
/// <param name="Apply">The settings with the value; null where the key cannot have it.</param>
/// <param name="Expected">What a value must be, to follow "It must be".</param>
/// <param name="Example">A value as it would be written.</param>
internal sealed record SettingKey(string Name, Func<Settings, string, Settings?> Apply, string Expected, string Example)
{
    /// <summary>All values that it can have, where these are few words.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The value that was probably meant by one that it cannot have.</summary>
    public string NearestTo(string value) => EditDistance.NearestTo(value, Words) ?? Example;
}

/// <summary>Every key of <c>archive.yml</c>.</summary>
internal static partial class SettingKeys
{
    public static ImmutableArray<SettingKey> All { get; } =
    [
        new("title", (settings, value) => value.Length == 0 ? null : settings with { Title = value }, "a text", "\"News of Central Asia\""),
        new("description", (settings, value) => settings with { Description = value }, "a text", "\"Agency texts from 1994 to 2024.\""),
        new("language", (settings, value) => LanguageTag().IsMatch(value) ? settings with { Language = value } : null, "a language tag (BCP 47)", "de"),
        new("base-url", (settings, value) => BaseUrlOf(value) is { } url ? settings with { BaseUrl = url } : null, "an absolute address", "https://example.org/archive/"),
        new("markdown-twins", (settings, value) => SwitchOf(value) is { } isOn ? settings with { MarkdownTwins = isOn } : null, "true or false", "true"),
        new("pairs-from", (settings, value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? settings with { PairsFrom = count } : null, "a number from 1 on", "2"),
        new("leave-out", (settings, value) => PartsOf(value) is { } parts ? settings with { LeftOut = parts } : null, "one or more of authors, days, facets, feeds, pairs, review, search, sources", "authors, pairs"),
        new("merge-copies", (settings, value) => SwitchOf(value) is { } isOn ? settings with { MergeCopies = isOn } : null, "true or false", "true"),
        new("excerpt-length", (settings, value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is >= 40 and <= 5000 ? settings with { ExcerptLength = length } : null, "a number of characters from 40 to 5000", "280"),
        new("profile", (settings, value) => ProfileWords.Read(value) is { } profile ? settings with { Profile = profile } : null, string.Join(" or ", ProfileWords.All), "public") { Words = ProfileWords.All },
        new("theme", (settings, value) => value.Length == 0 || value.Contains('\0', StringComparison.Ordinal) ? null : settings with { Theme = value }, "a folder", "my-theme"),
    ];

    /// <summary>The address of the site's root with its closing slash; null where the text is no absolute http or https address or has a query or fragment.</summary>
    public static Uri? BaseUrlOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url is { Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" }
            ? new Uri(url.AbsoluteUri.TrimEnd('/') + "/")
            : null;

    private static SiteParts? PartsOf(string value)
    {
        var parts = SiteParts.None;
        foreach (var name in value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!Enum.GetNames<SiteParts>().Contains(name, StringComparer.OrdinalIgnoreCase) || !Enum.TryParse<SiteParts>(name, ignoreCase: true, out var part))
            {
                return null;
            }

            parts |= part;
        }

        return parts;
    }

    /// <summary>Whether a text is a language tag.</summary>
    public static bool IsLanguageTag(string text) => LanguageTag().IsMatch(text);

    private static bool? SwitchOf(string value) => value switch
    {
        "true" or "True" or "yes" or "on" => true,
        "false" or "False" or "no" or "off" => false,
        _ => null,
    };

    // Language, script, region and variants, as far as archives need them (RFC 5646, section 2.1).
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-[A-Za-z0-9]{5,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex LanguageTag();
}
