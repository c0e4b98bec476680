using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(NumberFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{number n}}</c>: a whole number as the language groups its digits.</summary>
internal sealed class NumberFunction : ITemplateFunction
{
    public string Name => "number";

    public Type Result => typeof(string);

    public object? Call(FunctionCall call) => call.Context.Numbers.Of(call.Get<int>(0));
}
