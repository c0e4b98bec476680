using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(OrderFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{order other entry}}</c>: whether another article is later or earlier than this one, in words. Neither is claimed where the dates do not tell.</summary>
internal sealed class OrderFunction : ITemplateFunction
{
    public string Name => "order";

    public object? Call(FunctionCall call) => call.Context.Strings.Get((call.Get<Entry>(0).Article.Date?.Value, call.Get<Entry>(1).Article.Date?.Value) switch
    {
        ({ Earliest: { } other }, { Latest: { } own }) when other > own => "article.newer",
        ({ Latest: { } other }, { Earliest: { } own }) when other < own => "article.older",
        ({ Year: not null }, { Year: not null }) => "article.same-time",
        _ => "article.beside",
    });
}
