using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(TimesFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{times column 20}}</c>: one whole number times another, for coordinates of drawings.</summary>
internal sealed class TimesFunction : ITemplateFunction
{
    public string Name => "times";

    public object? Call(FunctionCall call) => (call.Get<int>(0) * call.Get<int>(1)).ToString(CultureInfo.InvariantCulture);
}
