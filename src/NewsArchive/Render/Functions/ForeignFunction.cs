using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(ForeignFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#if (foreign entry)}}</c>: whether an article is in another language than the interface.</summary>
internal sealed class ForeignFunction : ITemplateFunction
{
    public string Name => "foreign";

    public object? Call(FunctionCall call) => call.Get<Entry>(0).Article.Language is { } language && language.Value != call.Context.Site.Language;
}
