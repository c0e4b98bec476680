using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(IsFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#if (is page.kind "article")}}</c>: whether two values are written alike.</summary>
internal sealed class IsFunction : ITemplateFunction
{
    public string Name => "is";

    public object? Call(FunctionCall call) => Equals(call.Find(0)?.ToString(), call.Find(1)?.ToString());
}
