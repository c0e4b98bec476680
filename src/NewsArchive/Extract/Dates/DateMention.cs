using NewsArchive.Archive;

namespace NewsArchive.Extract.Dates;

/// <summary>A date as it stands in a text.</summary>
/// <param name="Value">As far as the words say it.</param>
/// <param name="Start">Index of its first character in the line, the weekday included.</param>
/// <param name="Length">Characters.</param>
/// <param name="Weekday">Day of the week named with it, from 1 (Monday); 0 if none.</param>
/// <param name="IsSpan">Whether it is the beginning or end of a span ("vom 9. bis 12. August").</param>
internal readonly record struct DateMention(EdtfDate Value, int Start, int Length, int Weekday, bool IsSpan)
{
    /// <summary>Whether a time of day follows: pages date articles to the minute, stories rarely do.</summary>
    public bool HasTime { get; init; }

    /// <summary>Whether a weekday stands with it that the calendar does not give it.</summary>
    public bool Contradicts => Weekday > 0 && Value is { IsDay: true, Earliest: { } day } && IsoWeekday(day) != Weekday;

    /// <summary>Whether a weekday stands with it and agrees.</summary>
    public bool Agrees => Weekday > 0 && Value is { IsDay: true, Earliest: { } day } && IsoWeekday(day) == Weekday;

    /// <summary>Day of the week from 1 (Monday) to 7, as in ISO 8601.</summary>
    public static int IsoWeekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
