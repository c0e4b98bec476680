using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Citations;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(CitationsFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#each (citations entry)}}</c>: an article in every format of citation.</summary>
internal sealed class CitationsFunction : ITemplateFunction
{
    private readonly ICitationFormat[] formats = [.. Parts.Of<ICitationFormat>().OrderBy(format => format.Order)];

    public string Name => "citations";

    public object? Call(FunctionCall call)
    {
        var entry = call.Get<Entry>(0);
        var context = call.Context;
        return formats.Select(format => new Citation(format.NameIn(context), format.Cite(entry, context).TrimEnd('\n'))).ToList();
    }
}

/// <summary>A citation and the name of its format.</summary>
public sealed record Citation(string Format, string Text);
