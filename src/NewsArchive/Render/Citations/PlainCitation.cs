using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Citations;

[assembly: Part(typeof(PlainCitation))]

namespace NewsArchive.Render.Citations;

/// <summary>A citation in words, to be pasted into a text.</summary>
internal sealed class PlainCitation : ICitationFormat
{
    public int Order => 0;

    public string NameIn(RenderContext context) => context.Strings.Get("cite.plain");

    public string Cite(Entry entry, RenderContext context)
    {
        var article = entry.Article;
        var authors = article.Signers().Any() ? string.Join(", ", article.Signers()) + ": " : "";
        var title = article.Title.Value;
        var end = title[^1] is '.' or '?' or '!' or '…' ? "" : ".";
        var date = context.Dates.Of(article.Date?.Value);
        var place = article.Source is { } source ? context.Strings.Get("cite.in", source.Value, date) : date;
        var address = CitedAddress.Of(entry, context) is { } url ? $" {url}" : "";
        return $"{authors}{title}{end} {place}.{address}\n";
    }
}
