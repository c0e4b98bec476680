using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(DateFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{date edtf}}</c>: a date in words as far as it is known; without one, "undated".</summary>
internal sealed class DateFunction : ITemplateFunction
{
    public string Name => "date";

    public Type Result => typeof(string);

    public object? Call(FunctionCall call) => call.Context.Dates.Of(call.Find(0) as EdtfDate);
}
