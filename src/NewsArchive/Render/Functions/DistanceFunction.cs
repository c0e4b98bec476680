using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(DistanceFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{distance other entry}}</c>: how much later or earlier than an article another one is, in days; nothing where either day is not known for certain.</summary>
internal sealed class DistanceFunction : ITemplateFunction
{
    public string Name => "distance";

    public object? Call(FunctionCall call)
    {
        if (DayOf(call.Get<Entry>(0)) is not { } other || DayOf(call.Get<Entry>(1)) is not { } own)
        {
            return null;
        }

        var days = other.DayNumber - own.DayNumber;
        return days == 0 ? call.Context.Strings.Get("same.day") : call.Context.Numbers.Of(Math.Abs(days), days > 0 ? "same.later" : "same.earlier");
    }

    private static DateOnly? DayOf(Entry entry) => entry.Article.Date?.Value is { IsDay: true, Qualifier: EdtfQualifier.None } date ? date.Earliest : null;
}
