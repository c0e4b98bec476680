using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;
using NewsArchive.Indexes.Time;

[assembly: Part(typeof(ByDayOfYear))]

namespace NewsArchive.Indexes.Groupings;

/// <summary>"On this day": articles of one day of the year, whatever the year, and those whose year is unknown.</summary>
internal sealed class ByDayOfYear : IGrouping
{
    // Any leap year: 29 February is a day of the year.
    private const int AnyYear = 2024;

    public string Taxonomy => "days";

    public SiteParts Part => SiteParts.Days;

    public IEnumerable<Term> TermsOf(Article article, string language) =>
        article.Date?.Value is { Month: { } month, Day: { } day }
            ? [new Term(KeyOf(month, day), Label.OfDayOfYear(EdtfDate.Of(null, month, day)!)) { Rank = "day" }]
            : [];

    public Page IndexPage(Taxonomy taxonomy, Catalog catalog) =>
        new(taxonomy.IndexAddress, "days", "the index of days of the year", new DaysModel([.. Enumerable.Range(1, 12).Select(month => MonthOf(month, taxonomy))]));

    public ListModel Describe(ListModel list, Group group, Catalog catalog)
    {
        var (before, after) = catalog.Taxonomies[Taxonomy].NeighboursOf(group);
        return list with { Earlier = before?.Way, Later = after?.Way };
    }

    public IEnumerable<object?> IngredientsOf(Group group, Catalog catalog) => catalog.Taxonomies[Taxonomy].DigestsAround(group);

    private static CalendarMonth MonthOf(int month, Taxonomy taxonomy) =>
        MakeCalendar.Of(new DateOnly(AnyYear, month, 1), EdtfDate.Of(AnyYear, month)!, null, 0, day => taxonomy.Find(KeyOf(month, day))?.Link);

    private static string KeyOf(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{month:D2}-{day:D2}");
}
