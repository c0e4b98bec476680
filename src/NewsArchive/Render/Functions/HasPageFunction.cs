using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(HasPageFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#if (has-page "search.html")}}</c>: whether the site has a file at an address.</summary>
internal sealed class HasPageFunction : ITemplateFunction
{
    public string Name => "has-page";

    public object? Call(FunctionCall call) => call.Context.Has(call.Get<string>(0));
}
