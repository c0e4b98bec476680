using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Time;

/// <summary>A month as a table of weeks.</summary>
internal static class MakeCalendar
{
    /// <param name="month">Month of a year; the year stands in for any year where days of the year are shown.</param>
    /// <param name="shown">The month as it is to be called.</param>
    /// <param name="linkOf">Page of a day; null where it has no article.</param>
    public static CalendarMonth Of(DateOnly month, EdtfDate shown, Link? link, int withoutDay, Func<int, Link?> linkOf)
    {
        var before = ((int)month.DayOfWeek + 6) % 7;
        var days = Enumerable.Repeat<CalendarDay?>(null, before)
            .Concat(Enumerable.Range(1, DateTime.DaysInMonth(month.Year, month.Month)).Select(day => new CalendarDay(day, linkOf(day))))
            .ToList();
        days.AddRange(Enumerable.Repeat<CalendarDay?>(null, (7 - (days.Count % 7)) % 7));
        return new CalendarMonth(shown, link, [.. days.Chunk(7)], withoutDay);
    }
}
