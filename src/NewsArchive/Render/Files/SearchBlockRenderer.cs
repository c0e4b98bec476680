using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;
using NewsArchive.Render.Words;

[assembly: Part(typeof(SearchBlockRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>
/// Result data of a few articles: for each its number, title, address, date in words, date as in the attribute <c>datetime</c>, source, language, countries that it is about,
/// text, and the names of the shards with the rest of a long text.
/// </summary>
internal sealed class SearchBlockRenderer : IPageRenderer
{
    private const int LongestTitle = 300;

    // The file is a script of its own, so that signs of HTML need no escape.
    private static readonly JsonWriterOptions Spelling = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Kind => "search-block";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var block = (SearchBlockModel)page.Model;
        Encoding.UTF8.GetBytes($"searchPart(\"{block.Name}\",", output);
        using (var json = new Utf8JsonWriter(output, Spelling))
        {
            json.WriteStartArray();
            foreach (var hit in block.Hits)
            {
                Write(json, hit, context);
            }

            json.WriteEndArray();
        }

        Encoding.UTF8.GetBytes(");\n", output);
    }

    private static void Write(Utf8JsonWriter json, SearchHit hit, RenderContext context)
    {
        var article = hit.Entry.Article;
        var text = PlainText.Of(hit.Dossier.Read().BodyMarkdown);
        json.WriteStartArray();
        json.WriteNumberValue(hit.Id);
        json.WriteStringValue(article.Title.Value.Length <= LongestTitle ? article.Title.Value : article.Title.Value[..LongestTitle] + " …");
        json.WriteStringValue(hit.Entry.Address);
        json.WriteStringValue(context.Dates.Of(article.Date?.Value));
        json.WriteStringValue(article.Date is { } date ? DateWords.Attribute(date.Value) : "");
        json.WriteStringValue(article.Source?.Value ?? "");
        json.WriteStringValue(article.Language?.Value ?? "");
        json.WriteStringValue(text.AsSpan(0, SearchText.HeadOf(text)));
        foreach (var name in hit.More)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
