using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Time;

/// <summary>Articles over time as bars without gaps: months where the span is short; where it is long, years with their months inside, since so many bars would be too narrow to be links.</summary>
internal static class MakeTimeline
{
    // More bars than this are no longer told apart on a phone.
    private const int MostMonths = 36;

    // One article in so many may lack its month before the months of a year say too little.
    private const int FewWithoutMonth = 10;

    /// <param name="entries">Newest first.</param>
    /// <param name="addressOf">Where the articles of a year or month are, given the place of the newest of them in the list.</param>
    public static IReadOnlyList<Span> Of(IReadOnlyList<Entry> entries, Func<EdtfDate, int, string> addressOf)
    {
        var dated = entries.Select((entry, place) => (Date: entry.Article.Date?.Value, Place: place)).Where(entry => entry.Date?.Year is not null).ToList();
        if (dated.Count == 0)
        {
            return [];
        }

        var first = dated[^1].Date!.Earliest!.Value;
        var last = dated[0].Date!.Latest!.Value;
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        var byMonth = months <= MostMonths && dated.All(entry => entry.Date!.Month is not null);
        var found = dated.GroupBy(entry => KeyOf(entry.Date!, byMonth)).ToDictionary(group => group.Key, group => (Count: group.Count(), First: group.Min(entry => entry.Place)));
        var inMonths = !byMonth && dated.Count(entry => entry.Date!.Month is null) * FewWithoutMonth < dated.Count
            ? dated.CountBy(entry => KeyOf(entry.Date!, byMonth: true)).ToDictionary()
            : null;
        return
        [
            .. from date in Spans(first, last, byMonth)
               select found.TryGetValue(date, out var bar) ? new Span(date, bar.Count, addressOf(date, bar.First)) { Months = MonthsOf(date.Year!.Value, inMonths) } : new Span(date, 0, null),
        ];
    }

    private static int[] MonthsOf(int year, Dictionary<EdtfDate, int>? inMonths) =>
        inMonths is null ? [] : [.. Enumerable.Range(1, 12).Select(month => inMonths.GetValueOrDefault(EdtfDate.Of(year, month)!))];

    private static EdtfDate KeyOf(EdtfDate date, bool byMonth) => EdtfDate.Of(date.Year, byMonth ? date.Month : null)!;

    private static IEnumerable<EdtfDate> Spans(DateOnly first, DateOnly last, bool byMonth)
    {
        if (!byMonth)
        {
            return Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(year => EdtfDate.Of(year)!);
        }

        var start = new DateOnly(first.Year, first.Month, 1);
        return Enumerable.Range(0, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1).Select(start.AddMonths).Select(month => EdtfDate.Of(month.Year, month.Month)!);
    }
}
