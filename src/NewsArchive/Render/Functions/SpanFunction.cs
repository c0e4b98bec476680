using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(SpanFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{span first last}}</c>: the time between two dates in words; one date where it says it all ("November 2024" and a day of it).</summary>
internal sealed class SpanFunction : ITemplateFunction
{
    public string Name => "span";

    public object? Call(FunctionCall call)
    {
        var (first, last) = (call.Get<EdtfDate>(0), call.Get<EdtfDate>(1));
        var dates = call.Context.Dates;
        if (first.Earliest <= last.Earliest && first.Latest >= last.Latest)
        {
            return dates.Of(first);
        }

        return last.Earliest <= first.Earliest && last.Latest >= first.Latest ? dates.Of(last) : call.Context.Strings.Get("front.span", dates.Of(first), dates.Of(last));
    }
}
