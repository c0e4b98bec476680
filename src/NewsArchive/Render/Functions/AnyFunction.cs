using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(AnyFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#if (any model.earlier model.later)}}</c>: whether at least one of some values is there.</summary>
internal sealed class AnyFunction : ITemplateFunction
{
    public string Name => "any";

    public object? Call(FunctionCall call) => Enumerable.Range(0, call.Count).Any(place => call.Find(place) is not null);
}
