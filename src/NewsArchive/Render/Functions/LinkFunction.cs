using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(LinkFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{link address}}</c>: the way from this page to an address below the root.</summary>
internal sealed class LinkFunction : ITemplateFunction
{
    public string Name => "link";

    public Type Result => typeof(string);

    public object? Call(FunctionCall call) => call.Page.LinkTo(call.Get<string>(0));
}
