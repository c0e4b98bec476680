using System.Collections;
using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(TopFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#each (top list 5)}}</c>: the first items of a list.</summary>
internal sealed class TopFunction : ITemplateFunction
{
    public string Name => "top";

    public object? Call(FunctionCall call) => call.Get<IEnumerable>(0).Cast<object>().Take(call.Get<int>(1)).ToList();
}
