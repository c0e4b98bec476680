using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(TextFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{t "key" value ...}}</c>: words of the interface, with <c>{0}</c>, <c>{1}</c> ... filled in.</summary>
internal sealed class TextFunction : ITemplateFunction
{
    public string Name => "t";

    public object? Call(FunctionCall call) => call.Count == 1
        ? call.Context.Strings.Get(call.Get<string>(0))
        : call.Context.Strings.Get(call.Get<string>(0), [.. Enumerable.Range(1, call.Count - 1).Select(place => Convert.ToString(call.Find(place), CultureInfo.InvariantCulture) ?? "")]);
}
