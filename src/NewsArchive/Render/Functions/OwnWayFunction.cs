using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(OwnWayFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#if (own-way model)}}</c>: whether going on within an article's country leads elsewhere than going on in the whole archive.</summary>
internal sealed class OwnWayFunction : ITemplateFunction
{
    public string Name => "own-way";

    public object? Call(FunctionCall call) =>
        call.Get<ArticleModel>(0) is { Within: not null } model
        && ((model.NewerWithin is { } newer && !ReferenceEquals(newer, model.Newer)) || (model.OlderWithin is { } older && !ReferenceEquals(older, model.Older)));
}
