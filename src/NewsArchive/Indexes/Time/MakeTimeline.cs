using System.Runtime.InteropServices;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Time;

/// <summary>Articles over time as bars without gaps: months where the span is short; where it is long, years with their months inside, since so many bars would be too narrow to be links.</summary>
internal static class MakeTimeline
{
    private const int MonthsOfYear = 12;

    // More bars than this are no longer told apart on a phone.
    private const int MostMonths = 36;

    // One article in so many may lack its month before the months of a year say too little.
    private const int FewWithoutMonth = 10;

    /// <param name="entries">Newest first.</param>
    /// <param name="addressOf">Where the articles of a year or month are, given the place of the newest of them in the list.</param>
    public static IReadOnlyList<Span> Of(IReadOnlyList<Entry> entries, Func<EdtfDate, int, string> addressOf)
    {
        var dated = new List<(EdtfDate Date, int Place)>(entries.Count);
        for (var place = 0; place < entries.Count; place++)
        {
            if (entries[place].Article.Date?.Value is { Year: not null } date)
            {
                dated.Add((date, place));
            }
        }

        if (dated.Count == 0)
        {
            return [];
        }

        var first = dated[^1].Date.Earliest!.Value;
        var last = dated[0].Date.Latest!.Value;
        var months = ((last.Year - first.Year) * MonthsOfYear) + last.Month - first.Month + 1;
        var withoutMonth = dated.Count(entry => entry.Date.Month is null);
        return months <= MostMonths && withoutMonth == 0
            ? OfMonths(dated, first, months, addressOf)
            : OfYears(dated, first.Year, last.Year - first.Year + 1, withoutMonth * FewWithoutMonth < dated.Count, addressOf);
    }

    private static Span[] OfMonths(List<(EdtfDate Date, int Place)> dated, DateOnly first, int months, Func<EdtfDate, int, string> addressOf)
    {
        var bars = new Bar[months];
        foreach (var (date, place) in dated)
        {
            bars[((date.Year!.Value - first.Year) * MonthsOfYear) + date.Month!.Value - first.Month].Add(place);
        }

        return Spans(bars, (bar, i) => bar.ToSpan(EdtfDate.Of(first.AddMonths(i).Year, first.AddMonths(i).Month)!, addressOf, []));
    }

    private static Span[] OfYears(List<(EdtfDate Date, int Place)> dated, int first, int years, bool withMonths, Func<EdtfDate, int, string> addressOf)
    {
        var bars = new Bar[years];
        var inMonths = new int[withMonths ? years : 0][];
        foreach (var (date, place) in dated)
        {
            var year = date.Year!.Value - first;
            bars[year].Add(place);
            if (withMonths)
            {
                var ofYear = inMonths[year] ??= new int[MonthsOfYear];
                if (date.Month is { } month)
                {
                    ofYear[month - 1]++;
                }
            }
        }

        return Spans(bars, (bar, i) => bar.ToSpan(EdtfDate.Of(first + i)!, addressOf, withMonths ? inMonths[i] ?? [] : []));
    }

    // LINQ over structs would be compiled at each start.
    private static Span[] Spans(Bar[] bars, Func<Bar, int, Span> spanOf)
    {
        var spans = new Span[bars.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = spanOf(bars[i], i);
        }

        return spans;
    }

    /// <summary>Articles of a bar, and the place of the newest of them.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Bar
    {
        private int _count;
        private int _first;

        // Entries come newest first.
        public void Add(int place) => _first = _count++ == 0 ? place : _first;

        public readonly Span ToSpan(EdtfDate date, Func<EdtfDate, int, string> addressOf, int[] months) =>
            _count == 0 ? new Span(date, 0, null) : new Span(date, _count, addressOf(date, _first)) { Months = months };
    }
}
