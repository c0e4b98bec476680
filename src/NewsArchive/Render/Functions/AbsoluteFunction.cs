using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(AbsoluteFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{absolute address}}</c>: the full address of a page; nothing where the address of the site is not known.</summary>
internal sealed class AbsoluteFunction : ITemplateFunction
{
    public string Name => "absolute";

    public Type Result => typeof(string);

    public object? Call(FunctionCall call) => call.Context.Absolute(call.Get<string>(0));
}
