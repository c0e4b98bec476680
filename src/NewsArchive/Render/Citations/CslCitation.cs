using System.Buffers;
using System.Text;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Citations;
using NewsArchive.Render.Files;

[assembly: Part(typeof(CslCitation))]

namespace NewsArchive.Render.Citations;

/// <summary>
/// CSL-JSON (Citation Style Language 1.0.2). Dates are <c>date-parts</c> as far as they are known, with <c>circa</c> where they are doubtful, and words
/// where there is no year. Names are <c>literal</c>: a byline does not tell given names from family names.
/// </summary>
internal sealed class CslCitation : ICitationFormat
{
    public int Order => 3;

    public string NameIn(RenderContext context) => "CSL-JSON";

    public string Cite(Entry entry, RenderContext context)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Indented))
        {
            json.WriteStartArray();
            Write(json, entry, context);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Entry entry, RenderContext context)
    {
        var article = entry.Article;
        json.WriteStartObject();
        json.WriteString("id", CitedAddress.KeyOf(entry));
        json.WriteString("type", "article-newspaper");
        json.WriteString("title", article.Title.Value);
        if (article.Signers().Any())
        {
            json.WriteStartArray("author");
            foreach (var author in article.Signers())
            {
                json.WriteStartObject();
                json.WriteString("literal", author);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteIfAny("container-title", article.Source?.Value);
        if (article.Date is { } date)
        {
            WriteDate(json, date.Value, context);
        }

        json.WriteIfAny("language", article.Language?.Value);
        json.WriteIfAny("URL", CitedAddress.Of(entry, context));
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, EdtfDate date, RenderContext context)
    {
        json.WriteStartObject("issued");
        if (date.Year is { } year)
        {
            json.WritePropertyName("date-parts");
            json.WriteRawValue($"[[{string.Join(',', new[] { year, date.Month, date.Day }.OfType<int>())}]]");
            if (date.Qualifier != EdtfQualifier.None)
            {
                json.WriteBoolean("circa", true);
            }
        }
        else
        {
            json.WriteString("literal", context.Dates.Of(date));
        }

        json.WriteEndObject();
    }
}
