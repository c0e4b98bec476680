using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(ConcatFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{t (concat "list.kind." model.taxonomy)}}</c>: values one after the other, for keys that are put together.</summary>
internal sealed class ConcatFunction : ITemplateFunction
{
    public string Name => "concat";

    public object? Call(FunctionCall call) => string.Concat(Enumerable.Range(0, call.Count).Select(place => call.Find(place)));
}
