using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Groupings;

/// <summary>Which other countries the articles of a group have.</summary>
internal static class CountTogether
{
    private const int Most = 12;

    /// <param name="except">Countries that the group itself stands for.</param>
    /// <param name="linkOf">Page to go to for a country.</param>
    public static IReadOnlyList<Link> With(Group group, IReadOnlyList<string> except, Func<string, Link?> linkOf) =>
    [
        .. group.Entries
            .SelectMany(entry => entry.Article.Countries, (_, tag) => tag.Code)
            .Where(code => !except.Contains(code))
            .CountBy(code => code)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(pair => linkOf(pair.Key) is { } link ? link with { Count = pair.Value, Key = pair.Key } : null)
            .OfType<Link>(),
    ];
}
