using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(CountFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{count n "articles"}}</c>: a number with its noun, from the words <c>articles.one</c> and <c>articles.other</c>.</summary>
internal sealed class CountFunction : ITemplateFunction
{
    public string Name => "count";

    public Type Result => typeof(string);

    public object? Call(FunctionCall call) => call.Context.Numbers.Of(call.Get<int>(0), call.Get<string>(1));
}
