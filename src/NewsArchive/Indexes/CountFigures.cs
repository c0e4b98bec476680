using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes;

/// <summary>Counts the archive: how much, how long, and how its facts are known.</summary>
internal static class CountFigures
{
    /// <summary>The figures of all entries; their groups are counted elsewhere.</summary>
    public static Figures Of(IReadOnlyList<Entry> entries)
    {
        var dates = entries.Select(entry => entry.Article.Date?.Value).Where(date => date?.Year is not null).ToList();
        var (first, last) = (dates.Min(), dates.Max());

        // "November 2024 to 26 November 2024" says no more than "November 2024".
        last = first is not null && last!.Latest <= first.Latest ? first : last;
        return new Figures(entries.Count, Countries: 0, Sources: 0, entries.Count - dates.Count, first, last)
        {
            Fields =
            [
                Field("title", entries, article => article.Title.Evidence.Standing),
                Field("date", entries, article => article.Date?.Evidence.Standing),
                Field("author", entries, article => article.Authors is [var first, ..] ? first.Evidence.Standing : null),
                Field("source", entries, article => article.Source?.Evidence.Standing),
                Field("language", entries, article => article.Language?.Evidence.Standing),
                Field("countries", entries, article => article.Countries is [{ Evidence: [var first, ..] }, ..] ? first.Standing : null),
            ],
        };
    }

    private static FieldFigures Field(string field, IReadOnlyList<Entry> entries, Func<Article, Standing?> standingOf)
    {
        var (stated, read, derived) = (0, 0, 0);
        foreach (var entry in entries)
        {
            var standing = standingOf(entry.Article);
            stated += standing == Standing.Stated ? 1 : 0;
            read += standing == Standing.Read ? 1 : 0;
            derived += standing == Standing.Derived ? 1 : 0;
        }

        return new FieldFigures(field, stated, read, derived, entries.Count - stated - read - derived);
    }
}
