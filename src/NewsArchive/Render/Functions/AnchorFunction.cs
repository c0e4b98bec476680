using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(AnchorFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{anchor entry}}</c>: name of an article's place in a list, for links to the middle of one.</summary>
internal sealed class AnchorFunction : ITemplateFunction
{
    public string Name => "anchor";

    public object? Call(FunctionCall call) => call.Get<Entry>(0).Anchor;
}
