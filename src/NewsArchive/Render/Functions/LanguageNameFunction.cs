using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(LanguageNameFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{language-name "fr"}}</c>: what a language is called; its tag where the interface has no name for it.</summary>
internal sealed class LanguageNameFunction : ITemplateFunction
{
    public string Name => "language-name";

    public object? Call(FunctionCall call) => call.Context.Strings.Find("language." + call.Find(0)) ?? call.Find(0);
}
