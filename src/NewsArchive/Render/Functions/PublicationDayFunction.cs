using NewsArchive.Archive;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(PublicationDayFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{publication-day edtf}}</c>: a date only where its day is known for certain.</summary>
internal sealed class PublicationDayFunction : ITemplateFunction
{
    public string Name => "publication-day";

    public object? Call(FunctionCall call) => call.Get<EdtfDate>(0) is { IsDay: true, Qualifier: EdtfQualifier.None } day ? day.ToString() : null;
}
