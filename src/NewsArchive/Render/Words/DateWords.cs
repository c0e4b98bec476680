using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Words;

/// <summary>Dates in words, as far as they are known: "27. November 2024", "November 2024", "2. August, Jahr unbekannt".</summary>
public sealed class DateWords(UiStrings strings)
{
    private readonly string[] months = [.. Enumerable.Range(1, 12).Select(month => strings.Get("month." + Text(month)))];
    private readonly string[] monthsAlone = [.. Enumerable.Range(1, 12).Select(month => strings.Find("month.alone." + Text(month)) ?? strings.Get("month." + Text(month)))];
    private readonly string[] shortMonths = [.. Enumerable.Range(1, 12).Select(month => strings.Get("month.short." + Text(month)))];

    /// <summary>The date in words; null is "undatiert".</summary>
    public string Of(EdtfDate? date)
    {
        if (date is null)
        {
            return strings.Get("date.none");
        }

        var words = (date.Year, date.Month, date.Day) switch
        {
            ({ } year, { } month, { } day) => strings.Get("date.day", Text(day), months[month - 1], Text(year)),
            ({ } year, { } month, null) => strings.Get("date.month", monthsAlone[month - 1], Text(year)),
            (null, { } month, { } day) => strings.Get("date.yearless", Text(day), months[month - 1]),
            _ => Text(date.Year!.Value),
        };
        return date.Qualifier switch
        {
            EdtfQualifier.Approximate => strings.Get("date.approximate", words),
            EdtfQualifier.Uncertain => strings.Get("date.uncertain", words),
            EdtfQualifier.ApproximateAndUncertain => strings.Get("date.approximate-uncertain", words),
            _ => words,
        };
    }

    /// <summary>The day and month of a date, whatever its year: "2. August".</summary>
    public string DayOfYear(EdtfDate date) => strings.Get("date.day-of-year", Text(date.Day ?? 0), months[(date.Month ?? 1) - 1]);

    /// <summary>Name of a month from 1 to 12 without a day before it: Russian "ноябрь", where a date has "27 ноября".</summary>
    public string Month(int month) => monthsAlone[month - 1];

    /// <summary>Short name of a month from 1 to 12.</summary>
    public string ShortMonth(int month) => shortMonths[month - 1];

    /// <summary>The day of a month as the language counts it: "27.".</summary>
    public string Day(int day) => strings.Get("date.day-of-month", Text(day));

    /// <summary>The value of a <c>datetime</c> attribute: <c>2024-11-27</c>, <c>2024-11</c>, <c>2024</c>, <c>08-02</c> (HTML, "valid yearless date string").</summary>
    public static string Attribute(EdtfDate date)
    {
        var edtf = date.ToString().TrimEnd('~', '?', '%');
        return edtf.StartsWith("XXXX-", StringComparison.Ordinal) ? edtf["XXXX-".Length..] : edtf;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
