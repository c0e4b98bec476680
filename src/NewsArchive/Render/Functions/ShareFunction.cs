using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(ShareFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{share link.count links}}</c>: a count in per cent of the largest among some links, for the length of a bar; at least 1.</summary>
internal sealed class ShareFunction : ITemplateFunction
{
    public string Name => "share";

    public object? Call(FunctionCall call)
    {
        var largest = Math.Max(1, (call.Get<IReadOnlyList<Link>>(1)).Max(link => link.Count ?? 0));
        return Math.Max(1, (call.Find(0) as int? ?? 0) * 100 / largest).ToString(CultureInfo.InvariantCulture);
    }
}
