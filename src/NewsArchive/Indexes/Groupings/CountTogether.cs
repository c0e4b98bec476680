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
        .. Tally.Of(group.Entries.SelectMany(entry => entry.Article.Countries, (_, tag) => tag.Code).Where(code => !except.Contains(code)))
            .Take(Most)
            .Select(tally => linkOf(tally.Value) is { } link ? link with { Count = tally.Count, Key = tally.Value } : null)
            .OfType<Link>(),
    ];
}
