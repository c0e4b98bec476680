using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(CurrentFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{current address}}</c>: value of <c>aria-current</c> for a link of the navigation: <c>page</c> on that page, <c>true</c> below its folder, else nothing.</summary>
internal sealed class CurrentFunction : ITemplateFunction
{
    public string Name => "current";

    public object? Call(FunctionCall call)
    {
        var address = call.Get<string>(0);
        if (call.Page.Page.Address == address)
        {
            return "page";
        }

        var folder = address.LastIndexOf('/') + 1;
        return folder > 0 && call.Page.Page.Address.AsSpan().StartsWith(address.AsSpan(0, folder), StringComparison.Ordinal) ? "true" : null;
    }
}
