using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Bodies;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(BodyFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{{body entry}}}</c>: the text of an article as HTML.</summary>
internal sealed class BodyFunction : ITemplateFunction
{
    public string Name => "body";

    public object? Call(FunctionCall call)
    {
        var entry = call.Get<Entry>(0);
        return BodyHtml.Of(entry.Markdown[entry.BodyStart..]);
    }
}
