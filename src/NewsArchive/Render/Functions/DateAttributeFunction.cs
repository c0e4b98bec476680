using NewsArchive.Archive;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Words;

[assembly: Part(typeof(DateAttributeFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{date-attribute edtf}}</c>: a date for the <c>datetime</c> attribute of a <c>time</c> element.</summary>
internal sealed class DateAttributeFunction : ITemplateFunction
{
    public string Name => "date-attribute";

    public object? Call(FunctionCall call) => DateWords.Attribute(call.Get<EdtfDate>(0));
}
