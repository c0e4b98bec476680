using NewsArchive.Archive;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Templates;

[assembly: Part(typeof(OffersFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#if (offers "days")}}</c>: whether the site has a part that its owner may leave out: authors, days, facets, feeds, pairs, review, search, sources.</summary>
internal sealed class OffersFunction : ITemplateFunction
{
    public string Name => "offers";

    public object? Call(FunctionCall call) => Enum.TryParse<SiteParts>(call.Get<string>(0), ignoreCase: true, out var part)
        ? (call.Context.Settings.LeftOut & part) == SiteParts.None
        : throw new TemplateException($"There is no part '{call.Find(0)}' of a site.");
}
