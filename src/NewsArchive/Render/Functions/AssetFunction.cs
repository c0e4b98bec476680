using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(AssetFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{asset "site.css"}}</c>: the way from this page to a file of the theme.</summary>
internal sealed class AssetFunction : ITemplateFunction
{
    public string Name => "asset";

    public object? Call(FunctionCall call) => call.Page.LinkTo(call.Context.AssetAddress(call.Get<string>(0)));
}
