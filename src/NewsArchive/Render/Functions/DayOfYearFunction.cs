using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(DayOfYearFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#with (day-of-year model.key)}}</c>: from a day of one year to that day in all years; nothing for a month, a year or what is no date.</summary>
internal sealed class DayOfYearFunction : ITemplateFunction
{
    public string Name => "day-of-year";

    public object? Call(FunctionCall call) =>
        (call.Context.Settings.LeftOut & SiteParts.Days) == SiteParts.None && EdtfDate.TryParse(call.Find(0) as string, out var date) && date is { Month: { } month, Day: { } day }
            ? new Link(Label.OfDayOfYear(date), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"days/{month:D2}-{day:D2}.html"))
            : null;
}
