using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Facts;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(DoubtFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#with (doubt item)}}</c>: a doubtful fact with its reasons, and the lines that a person can put into a file to state it.</summary>
internal sealed class DoubtFunction : ITemplateFunction
{
    public string Name => "doubt";

    public object? Call(FunctionCall call)
    {
        var item = call.Get<ReviewItem>(0);
        var article = call.Page.DossierOf(item.Entry).Article;
        var group = FactsOf.Article(article, item.Countries, call.Context).Find(group => group.Key == item.Field);
        var value = FactLines.ValueOf(article, item.Field);
        return new DoubtfulFact(
            group?.Field ?? item.Field,
            item.Field,
            value,
            group?.Values ?? [],
            group?.Rejected ?? [],
            string.Join('\n', FactLines.Of(item.Field, value).Select(line => $"{line.Key}: {line.Yaml}")),
            Path.GetFileNameWithoutExtension(article.Path) + ".meta.yml");
    }
}
