using System.Buffers;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(ArticlesJsonRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>The facts of all articles as JSON, one article a line. An absent fact is an absent key; dates are EDTF; addresses are below the site's root.</summary>
internal sealed class ArticlesJsonRenderer : IPageRenderer
{
    public string Kind => "articles-json";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        output.Write("[\n"u8);
        using var json = new Utf8JsonWriter(output, JsonText.Compact);
        var isFirst = true;
        foreach (var entry in ((ExportModel)page.Model).Entries)
        {
            if (!isFirst)
            {
                output.Write(",\n"u8);
            }

            isFirst = false;
            json.Reset();
            WriteArticle(json, entry);
            json.Flush();
        }

        output.Write("\n]\n"u8);
    }

    private static void WriteArticle(Utf8JsonWriter json, Entry entry)
    {
        var article = entry.Article;
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("address", entry.Address);
        json.WriteString("title", article.Title.Value);
        json.WriteString("title_standing", Facts.Fact.NameOf(article.Title.Evidence.Standing));
        json.WriteIfAny("date", article.Date?.Value.ToString());
        json.WriteIfAny("date_standing", article.Date is { } date ? Facts.Fact.NameOf(date.Evidence.Standing) : null);
        json.WriteIfAny("authors", [.. article.Authors.Select(author => author.Value)]);
        json.WriteIfAny("source", article.Source?.Value);
        json.WriteIfAny("language", article.Language?.Value);
        json.WriteIfAny("main", Codes(article, CountryRole.Main));
        json.WriteIfAny("mentioned", Codes(article, CountryRole.Mentioned));
        json.WriteIfAny("url", article.Url?.Value);
        json.WriteString("lead", entry.Lead);
        json.WriteEndObject();
    }

    private static string[] Codes(Article article, CountryRole role) => [.. article.Countries.Where(tag => tag.Role == role).Select(tag => tag.Code)];
}
