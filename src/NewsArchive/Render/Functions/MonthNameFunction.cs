using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(MonthNameFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{month-name edtf}}</c>: the month of a date without its year: "August".</summary>
internal sealed class MonthNameFunction : ITemplateFunction
{
    public string Name => "month-name";

    public object? Call(FunctionCall call) => call.Get<EdtfDate>(0).Month is { } month ? call.Context.Dates.Month(month) : null;
}
