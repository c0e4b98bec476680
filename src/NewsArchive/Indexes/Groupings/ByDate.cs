using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Groupings;

[assembly: Part(typeof(ByDate))]

namespace NewsArchive.Indexes.Groupings;

/// <summary>Years, months and days as far as they are known; what has no year is on the undated page.</summary>
internal sealed class ByDate : IGrouping
{
    private const string Undated = "undated";

    public string Taxonomy => "dates";

    public IEnumerable<Term> TermsOf(Article article, string language)
    {
        if (article.Date?.Value is not { Year: { } year } date)
        {
            yield return new Term(Undated, Label.OfTerm(Undated));
            yield break;
        }

        yield return TermOf(EdtfDate.Of(year)!, "year", null);
        if (date.Month is { } month)
        {
            var ofMonth = TermOf(EdtfDate.Of(year, month)!, "month", KeyOf(year));
            yield return ofMonth;
            if (date.Day is { } day)
            {
                yield return TermOf(EdtfDate.Of(year, month, day)!, "day", ofMonth.Key);
            }
        }
    }

    public IReadOnlyList<TaxonomySection> Sections(Taxonomy taxonomy)
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

    public ListModel Describe(ListModel list, Group group, Taxonomy taxonomy)
    {
        var (before, after) = taxonomy.NeighboursOf(group);
        return list with { Narrower = Narrower(group, taxonomy), Earlier = before?.Link, Later = after?.Link };
    }

    private static List<Link> Narrower(Group group, Taxonomy taxonomy) => [.. taxonomy.Below(group).Select(below => below.Link)];

    private static Term TermOf(EdtfDate date, string rank, string? parent)
    {
        var key = date.ToString();
        return new Term(key, Label.OfDate(date), key) { Parent = parent, Rank = rank };
    }

    private static string KeyOf(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
