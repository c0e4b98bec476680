using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Templates;

[assembly: Part(typeof(WordsFunction))]

namespace NewsArchive.Render.Functions;

/// <summary>
/// <c>{{words label}}</c>: what a page or link is called. <c>{{words date}}</c>: a date as far as it is known; without one, "undated".
/// <c>{{words count}}</c>: a whole number as the language groups its digits.
/// </summary>
internal sealed class WordsFunction : ITemplateFunction
{
    public string Name => "words";

    public object? Call(FunctionCall call) => call.Find(0) switch
    {
        Label label => call.Context.Labels.Of(label),
        EdtfDate date => call.Context.Dates.Of(date),
        null => call.Context.Dates.Of(null),
        int number => call.Context.Numbers.Of(number),
        var other => throw new TemplateException($"'words' spells labels, dates and whole numbers, not a {other.GetType().Name}."),
    };
}
