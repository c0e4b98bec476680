using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(WeekdaysFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#each (weekdays)}}</c>: the days of the week from Monday (ISO 8601), with their names.</summary>
internal sealed class WeekdaysFunction : ITemplateFunction
{
    public string Name => "weekdays";

    public object? Call(FunctionCall call)
    {
        var strings = call.Context.Strings;
        return Enumerable.Range(1, 7).Select(day => day.ToString(CultureInfo.InvariantCulture)).Select(day => new Weekday(strings.Get("weekday." + day), strings.Get("weekday.short." + day))).ToList();
    }
}

/// <summary>A day of the week, in full and in two letters or so.</summary>
public sealed record Weekday(string Name, string ShortName);
