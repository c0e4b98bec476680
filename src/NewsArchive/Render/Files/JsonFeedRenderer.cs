using System.Buffers;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(JsonFeedRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>A feed in JSON Feed 1.1 (jsonfeed.org/version/1.1), with the same items as the Atom feed.</summary>
internal sealed class JsonFeedRenderer : IPageRenderer
{
    public string Kind => "json-feed";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var feed = (FeedModel)page.Model;
        using var json = new Utf8JsonWriter(output, JsonText.Indented);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", FeedTitle.Of(feed, context));
        json.WriteString("home_page_url", LinkTo(feed.Home));
        json.WriteIfAny("feed_url", context.Absolute(page.Address));
        json.WriteIfAny("description", context.Settings.Description);
        json.WriteString("language", context.Site.Language);
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
        {
            WriteItem(json, entry, LinkTo(entry.Address));
        }

        json.WriteEndArray();
        json.WriteEndObject();

        string LinkTo(string address) => context.Absolute(address) ?? RelativeLink.Between(page.Address, address);
    }

    private static void WriteItem(Utf8JsonWriter json, Entry entry, string address)
    {
        var article = entry.Article;
        json.WriteStartObject();
        json.WriteString("id", FeedIdentity.Of(article));
        json.WriteString("url", address);
        json.WriteIfAny("external_url", article.Url?.Value);
        json.WriteString("title", article.Title.Value);
        json.WriteString("content_text", entry.Lead);
        if (article.Date?.Value is { IsDay: true, Earliest: { } day })
        {
            json.WriteString("date_published", FeedIdentity.MomentOf(day));
        }

        if (article.Signers().Any())
        {
            json.WriteStartArray("authors");
            foreach (var author in article.Signers())
            {
                json.WriteStartObject();
                json.WriteString("name", author);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteIfAny("tags", [.. article.Countries.Select(country => country.Code)]);
        json.WriteIfAny("language", article.Language?.Value);
        json.WriteEndObject();
    }
}
