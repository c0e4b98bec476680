using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Bodies;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(WebAddressFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{web-address entry}}</c>: where an article was first published; nothing where that is no address that a link may have.</summary>
internal sealed class WebAddressFunction : ITemplateFunction
{
    public string Name => "web-address";

    public object? Call(FunctionCall call) => call.Get<Entry>(0).Article.Url is { } url && BodyHtml.IsAllowed(url.Value) ? url.Value : null;
}
