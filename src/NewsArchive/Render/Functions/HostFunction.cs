using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(HostFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{host entry}}</c>: the host on which an article was first published.</summary>
internal sealed class HostFunction : ITemplateFunction
{
    public string Name => "host";

    public object? Call(FunctionCall call) => Uri.TryCreate(call.Get<Entry>(0).Article.Url?.Value, UriKind.Absolute, out var address) ? address.Host : null;
}
