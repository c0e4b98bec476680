using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Facets;
using NewsArchive.Indexes.Groupings;
using NewsArchive.Indexes.Time;

[assembly: Part(typeof(ByDate))]

namespace NewsArchive.Indexes.Groupings;

/// <summary>Years, months and days as far as they are known; what has no year is on the undated page.</summary>
internal sealed class ByDate : IGrouping
{
    private const string Undated = "undated";

    private static readonly string[] Ranks = ["year", "month", "day"];
    private static readonly Term[] OfUndated = [new Term(Undated, Label.OfTerm(Undated))];

    // By year, month and day, 0 for what is not known: thousands of articles share them.
    private readonly Dictionary<(int Year, int Month, int Day), Term[]> _terms = [];

    public string Taxonomy => "dates";

    public IEnumerable<Term> TermsOf(Article article, string language)
    {
        if (article.Date?.Value is not { Year: { } year } date)
        {
            return OfUndated;
        }

        return TermsOf(year, date.Month ?? 0, date.Day ?? 0);
    }

    // The year and the month of a day are those of the other days in it.
    private Term[] TermsOf(int year, int month, int day)
    {
        if (_terms.TryGetValue((year, month, day), out var known))
        {
            return known;
        }

        var above = day > 0 ? TermsOf(year, month, 0) : month > 0 ? TermsOf(year, 0, 0) : [];
        var date = EdtfDate.Of(year, month > 0 ? month : null, day > 0 ? day : null)!;
        return _terms[(year, month, day)] = [.. above, TermOf(date, Ranks[above.Length], above.LastOrDefault()?.Key)];
    }

    public Page IndexPage(Taxonomy taxonomy, Catalog catalog) => NamedIndex.Of(taxonomy, Sections(taxonomy));

    public string? FilterOf(Term term) => term switch
    {
        { Key: Undated } => "y=" + FacetKeys.None,
        { Rank: "year" } => "y=" + term.Key,
        _ => null,
    };

    /// <summary>The years with their months, newest first, and the undated last.</summary>
    public static IReadOnlyList<TaxonomySection> Sections(Taxonomy taxonomy)
    {
        var sections = taxonomy.Groups
            .Where(group => group.Term.Rank == "year")
            .Reverse()
            .Select(year => new TaxonomySection(year.Term.Label, year.Link, Narrower(year, taxonomy)))
            .ToList();
        if (taxonomy.Find(Undated) is { } undated)
        {
            sections.Add(new TaxonomySection(undated.Term.Label, undated.Link, []));
        }

        return sections;
    }

    public ListModel Describe(ListModel list, Group group, Catalog catalog)
    {
        var (before, after) = catalog.Dates.NeighboursOf(group);
        return list with
        {
            Narrower = Narrower(group, catalog.Dates),
            Calendar = [.. MonthsOf(group.Term.Label.Date).Select(month => CalendarOf(month, catalog.Dates))],
            Earlier = before?.Way,
            Later = after?.Way,
        };
    }

    public IEnumerable<object?> IngredientsOf(Group group, Catalog catalog) => catalog.Dates.DigestsAround(group);

    private static List<Link> Narrower(Group group, Taxonomy taxonomy) => [.. taxonomy.Below(group).Select(below => below.Link)];

    private static IEnumerable<EdtfDate> MonthsOf(EdtfDate? date) => date switch
    {
        { Month: null } => Enumerable.Range(1, 12).Select(month => EdtfDate.Of(date.Year, month)!),
        { Day: null } => [date],
        _ => [],
    };

    private static CalendarMonth CalendarOf(EdtfDate month, Taxonomy dates)
    {
        var group = dates.Find(month.ToString());
        var withoutDay = group?.Entries.Count(entry => entry.Article.Date!.Value.Day is null) ?? 0;
        return MakeCalendar.Of(month.Earliest!.Value, month, group?.Link, withoutDay, day => dates.Find(EdtfDate.Of(month.Year, month.Month, day)!.ToString())?.Link);
    }

    private static Term TermOf(EdtfDate date, string rank, string? parent)
    {
        var key = date.ToString();
        return new Term(key, Label.OfDate(date), key) { Parent = parent, Rank = rank };
    }
}
