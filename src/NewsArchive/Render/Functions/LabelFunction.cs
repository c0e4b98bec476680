using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(LabelFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{label link.label}}</c>: what a page or link is called.</summary>
internal sealed class LabelFunction : ITemplateFunction
{
    public string Name => "label";

    public Type Result => typeof(string);

    public object? Call(FunctionCall call) => call.Context.Labels.Of(call.Get<Label>(0));
}
