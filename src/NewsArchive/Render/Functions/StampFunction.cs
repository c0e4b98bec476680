using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(StampFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#with (stamp edtf)}}</c>: a date in the parts of a date stamp; parts that are not known are null.</summary>
internal sealed class StampFunction : ITemplateFunction
{
    public string Name => "stamp";

    public object? Call(FunctionCall call)
    {
        var date = call.Get<EdtfDate>(0);
        var dates = call.Context.Dates;
        return new DateStamp(
            date.Day is { } day ? dates.Day(day) : null,
            date.Month is { } month ? dates.ShortMonth(month) : null,
            date.Year?.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
            date.Qualifier != EdtfQualifier.None);
    }
}

/// <summary>The parts of a date for a narrow column: "27." "Nov." "2024".</summary>
/// <param name="IsDoubtful">Whether the date is approximate or uncertain.</param>
public sealed record DateStamp(string? Day, string? Month, string? Year, bool IsDoubtful);
