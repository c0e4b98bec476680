using System.Buffers;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;
using NewsArchive.Render.Words;

[assembly: Part(typeof(SearchBlockRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>
/// Result data of a few articles: for each its number, title, address, date in words, date as in the attribute <c>datetime</c>, source, language,
/// text, and the names of the shards with the rest of a long text.
/// </summary>
internal sealed class SearchBlockRenderer : IPageRenderer
{
    private const int LongestTitle = 300;

    public string Kind => "search-block";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var block = (SearchBlockModel)page.Model;
        DataScript.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var hit in block.Hits)
            {
                Write(json, hit, context);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, SearchHit hit, RenderContext context)
    {
        var article = hit.Entry.Article;
        var text = PlainText.Of(hit.Dossier.Read().BodyMarkdown);
        json.WriteStartObject();
        json.WriteNumber("id", hit.Id);
        json.WriteString("title", article.Title.Value.Length <= LongestTitle ? article.Title.Value : article.Title.Value[..LongestTitle] + " …");
        json.WriteString("address", hit.Entry.Address);
        json.WriteString("date", context.Dates.Of(article.Date?.Value));
        json.WriteString("dateTime", article.Date is { } date ? DateWords.Attribute(date.Value) : "");
        json.WriteString("source", article.Source?.Value ?? "");
        json.WriteString("language", article.Language?.Value ?? "");
        json.WriteString("text", text.AsSpan(0, SearchText.HeadOf(text)));
        json.WriteStartArray("more");
        foreach (var name in hit.More)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
