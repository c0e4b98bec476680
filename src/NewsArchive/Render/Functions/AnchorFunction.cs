using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(AnchorFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{anchor entry}}</c>: name of an article's place in a list, for links to the middle of one: the last part of its address without extension.</summary>
internal sealed class AnchorFunction : ITemplateFunction
{
    public string Name => "anchor";

    public object? Call(FunctionCall call) => Path.GetFileNameWithoutExtension(call.Get<Entry>(0).Address);
}
