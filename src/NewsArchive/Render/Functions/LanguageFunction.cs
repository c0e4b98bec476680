using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(LanguageFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{lang entry}}</c>: value of a <c>lang</c> attribute for the words of an article; empty, as HTML wants it, where the language is not known.</summary>
internal sealed class LanguageFunction : ITemplateFunction
{
    public string Name => "lang";

    public object? Call(FunctionCall call) => call.Get<Entry>(0).Article.Language?.Value ?? "";
}
