using NewsArchive.Archive;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Words;

[assembly: Part(typeof(PublicationFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{publication edtf}}</c>: a date for citation managers, as far as it is known: <c>2024/11/27</c>, <c>2024/11</c>, <c>2024</c>; nothing without a year.</summary>
internal sealed class PublicationFunction : ITemplateFunction
{
    public string Name => "publication";

    public object? Call(FunctionCall call) => call.Get<EdtfDate>(0) is { Year: not null } date ? DateWords.Attribute(date).Replace('-', '/') : null;
}
