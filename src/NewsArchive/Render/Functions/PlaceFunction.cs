using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(PlaceFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{place-of entry}}</c>: name of an article's place in a list, for links to the middle of one.</summary>
internal sealed class PlaceFunction : ITemplateFunction
{
    public string Name => "place-of";

    public object? Call(FunctionCall call) => call.Get<Entry>(0).Anchor;
}
