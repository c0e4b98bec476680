using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(AmountFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{amount n "count.articles"}}</c>: a number with its noun, from the words <c>count.articles.one</c>, <c>count.articles.other</c> and what other forms the language has.</summary>
internal sealed class AmountFunction : ITemplateFunction
{
    public string Name => "amount";

    public object? Call(FunctionCall call) => call.Context.Numbers.Of(call.Get<int>(0), call.Get<string>(1));
}
