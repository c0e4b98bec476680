using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Facts;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(FactsFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#each (facts model)}}</c>: the facts of an article with the reasons for each.</summary>
internal sealed class FactsFunction : ITemplateFunction
{
    public string Name => "facts";

    public object? Call(FunctionCall call)
    {
        var model = call.Get<ArticleModel>(0);
        return FactsOf.Article(call.Page.DossierOf(model.Entry).Article, model.Countries, call.Context);
    }
}
