using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(HrefFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{href address}}</c>: the way from this page to an address below the root.</summary>
internal sealed class HrefFunction : ITemplateFunction
{
    public string Name => "href";

    public object? Call(FunctionCall call) => call.Page.LinkTo(call.Get<string>(0));
}
