using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Facts;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(LeftOutFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#each (left-out entry)}}</c>: lines of the source that are not in the article's text.</summary>
internal sealed class LeftOutFunction : ITemplateFunction
{
    public string Name => "left-out";

    public object? Call(FunctionCall call) => FactsOf.LeftOutOf(call.Page.DossierOf(call.Get<Entry>(0)).Article, call.Context);
}
