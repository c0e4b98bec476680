using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(ShadeFunction))]

namespace NewsArchive.Render.Functions;

/// <summary>
/// <c>{{shade count}}</c>: a shade from 1 to 5 for a number of articles, one step for each doubling: 1, 2 to 3, 4 to 7, 8 to 15, 16 and more.
/// <c>{{shade count links}}</c>: in equal steps of the logarithm up to the largest count of some links.
/// </summary>
internal sealed class ShadeFunction : ITemplateFunction
{
    private const int Levels = 5;

    public string Name => "shade";

    public object? Call(FunctionCall call)
    {
        var count = Math.Max(1, call.Get<int>(0));
        var most = call.Count > 1 ? call.Get<IReadOnlyList<Link>>(1).Max(link => link.Count ?? 1) : 1 << (Levels - 1);
        var level = count >= most ? Levels : 1 + (int)((Levels - 1) * Math.Log2(count) / Math.Log2(most));
        return level.ToString(CultureInfo.InvariantCulture);
    }
}
