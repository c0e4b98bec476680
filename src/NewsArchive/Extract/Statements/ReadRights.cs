using NewsArchive.Archive;

namespace NewsArchive.Extract.Statements;

/// <summary>Reads what a person stated on publication. Where that cannot be understood, the article is private: a slip of the pen must not publish anything.</summary>
internal static class ReadRights
{
    /// <summary>The rights and the embargo of an article; null is unsaid.</summary>
    /// <param name="rights">What is said of its rights, the highest standing first.</param>
    /// <param name="embargo">What is said of an embargo.</param>
    public static (Found<PublicationRights>? Rights, Found<EdtfDate>? Embargo) Of(IEnumerable<Hint> rights, IEnumerable<Hint> embargo, Func<Hint, string, Evidence> evidenceOf, StatedValue value)
    {
        var (right, day) = (Stated(rights), Stated(embargo));
        Found<PublicationRights>? found = null;
        if (right is not null)
        {
            var read = right.Values is [var word] ? RightsWords.Read(word) : null;
            if (read is null)
            {
                value.Refuse(right, $"Write \"rights: excerpt\", or another of {string.Join(", ", RightsWords.All)}.");
            }

            found = new(read ?? PublicationRights.Private, evidenceOf(right, string.Join(", ", right.Values)));
        }

        if (day is null)
        {
            return (found, null);
        }

        if (day.Values is [var spelled] && Day(day, spelled) is { } end)
        {
            return (found, new Found<EdtfDate>(end, evidenceOf(day, spelled)));
        }

        value.Refuse(day, "Write the day on which it may be published: \"embargo: 2026-12-01\".");
        return (new(PublicationRights.Private, evidenceOf(day, string.Join(", ", day.Values))), null);
    }

    // A key without a value is a place kept for one. Words for "nothing" are not: "rights: none" may mean either.
    private static Hint? Stated(IEnumerable<Hint> hints) => hints.FirstOrDefault(hint => hint.Standing == Standing.Stated && hint.Values.Any(text => text.Trim().Length > 0));

    // Databases know the minute; an archive is kept by days, and a day too late does no harm.
    private static EdtfDate? Day(Hint hint, string text) =>
        RightsWords.ReadEmbargo(text) is { } day ? day
        : hint.IsForeign && text.Trim() is { Length: > 10 } stamp && stamp[10] is 'T' or ' ' && RightsWords.ReadEmbargo(text.Trim()[..10])?.Earliest is { } begun && begun < DateOnly.MaxValue ? EdtfDate.Of(begun.AddDays(1))
        : null;
}
