using System.Collections.Frozen;

namespace NewsArchive.Collect.Readers.Html.Dom;

/// <summary>The attributes that are asked for somewhere: pages carry many more, for styles and scripts.</summary>
internal static class ReadAttributes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read =
        ("class id href src alt content property name itemprop itemtype datetime pubdate rel role lang xml:lang hidden aria-hidden style start value type http-equiv " +
            "data-src data-lazy-src data-original").Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsRead(ReadOnlySpan<char> name) => Read.Contains(name);

    /// <summary>The name as a string that need not be made.</summary>
    public static string Intern(ReadOnlySpan<char> name) => Read.TryGetValue(name, out var known) ? known : name.ToString();
}
