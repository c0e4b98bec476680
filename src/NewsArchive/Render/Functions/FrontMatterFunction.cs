using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(FrontMatterFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{front-matter entry}}</c>: the lines that a person can change and put at the top of the source file.</summary>
internal sealed class FrontMatterFunction : ITemplateFunction
{
    public string Name => "front-matter";

    public object? Call(FunctionCall call) => call.Page.DossierOf(call.Get<Entry>(0)).FrontMatter.Trim('\n');
}
