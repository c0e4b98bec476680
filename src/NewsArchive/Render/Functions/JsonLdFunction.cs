using System.Buffers;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(JsonLdFunction))]

namespace NewsArchive.Render.Functions;

/// <summary>
/// <c>{{{json-ld model}}}</c>: an article as schema.org NewsArticle. The outlet is the publisher, the archive only publishes this description
/// (<c>sdPublisher</c>). Only a full and certain day is a <c>datePublished</c>; what is known of another date is the interval that it can mean.
/// </summary>
internal sealed class JsonLdFunction : IHtmlFunction
{
    public string Name => "json-ld";

    public void Write(FunctionCall call, HtmlWriter output)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Compact))
        {
            Write(json, call.Get<ArticleModel>(0), call.Context);
        }

        output.Write(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, ArticleModel model, RenderContext context)
    {
        var article = model.Entry.Article;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", article.Title.Value);
        json.WriteString("identifier", FeedIdentity.Of(article));
        json.WriteIfAny("url", context.Absolute(model.Entry.Address));
        WriteDate(json, article.Date?.Value);
        json.WriteIfAny("inLanguage", article.Language?.Value);
        WriteThings(json, "author", "Person", article.Authors.Select(author => author.Value));
        WriteThings(json, "author", "Organization", article.Desk is { } desk ? [desk.Value] : []);
        WriteThings(json, "publisher", "Organization", article.Source is { } source ? [source.Value] : []);
        json.WriteIfAny("articleSection", article.Section?.Value);
        json.WriteIfAny("keywords", article.Keywords.IsEmpty ? null : string.Join(", ", article.Keywords));
        WriteThings(json, "sdPublisher", "Organization", [context.Settings.Title]);
        WriteThings(json, "about", "Country", NamesOf(CountryRole.Main));
        WriteThings(json, "mentions", "Country", NamesOf(CountryRole.Mentioned));
        json.WriteIfAny("isBasedOn", article.Url?.Value);
        json.WriteEndObject();

        IEnumerable<string> NamesOf(CountryRole role) =>
            model.Countries.Where(country => country.Tag.Role == role).Select(country => context.Labels.Of(country.Link.Label));
    }

    private static void WriteDate(Utf8JsonWriter json, EdtfDate? date)
    {
        if (date is { IsDay: true, Qualifier: EdtfQualifier.None })
        {
            json.WriteString("datePublished", date.ToString());
        }
        else if (date is { Earliest: { } first, Latest: { } last })
        {
            json.WriteString("temporalCoverage", first == last ? Iso(first) : $"{Iso(first)}/{Iso(last)}");
        }
    }

    private static void WriteThings(Utf8JsonWriter json, string property, string type, IEnumerable<string> names)
    {
        var things = names.ToList();
        if (things.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var name in things)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
