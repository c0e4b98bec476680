using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Bodies;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(BodyFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{{body entry}}}</c>: the text of an article as HTML.</summary>
internal sealed class BodyFunction : IHtmlFunction
{
    public string Name => "body";

    public void Write(FunctionCall call, HtmlWriter output) => output.Write(BodyHtml.Of(call.Page.DossierOf(call.Get<Entry>(0)).BodyMarkdown));
}
