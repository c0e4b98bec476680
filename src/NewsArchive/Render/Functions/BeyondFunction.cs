using System.Collections;
using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(BeyondFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#if (beyond list 5)}}</c>: how many items of a list <c>top</c> leaves out; nothing where it leaves out none.</summary>
internal sealed class BeyondFunction : ITemplateFunction
{
    public string Name => "beyond";

    public object? Call(FunctionCall call) => call.Get<ICollection>(0).Count - call.Get<int>(1) is > 0 and var rest ? rest : null;
}
