using System.Globalization;
using System.Numerics;
using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(LevelFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{level count}}</c>: a shade from 1 to 5 for a number of articles, one step for each doubling: 1, 2 to 3, 4 to 7, 8 to 15, 16 and more.</summary>
internal sealed class LevelFunction : ITemplateFunction
{
    private const int Levels = 5;

    public string Name => "level";

    public object? Call(FunctionCall call) => Math.Min(Levels, BitOperations.Log2((uint)Math.Max(1, call.Get<int>(0))) + 1).ToString(CultureInfo.InvariantCulture);
}
