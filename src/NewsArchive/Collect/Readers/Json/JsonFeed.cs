using System.Collections.Immutable;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Collect.Items;
using NewsArchive.Collect.Readers.Feeds;
using NewsArchive.Collect.Readers.Json;
using NewsArchive.Collect.Records;

[assembly: Part(typeof(JsonFeed))]

namespace NewsArchive.Collect.Readers.Json;

/// <summary>JSON Feed 1.0 and 1.1 (jsonfeed.org).</summary>
internal sealed class JsonFeed : IJsonForm
{
    public bool Is(JsonElement root) => root.ValueKind == JsonValueKind.Object && Text(root, "version")?.Contains("jsonfeed.org/version/", StringComparison.Ordinal) == true;

    public ImmutableArray<Document> Read(JsonFile file)
    {
        var channel = new FeedChannel { Title = Text(file.Root, "title"), Language = Text(file.Root, "language"), Link = Text(file.Root, "home_page_url") };
        if (!file.Root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            file.Report(DiagnosticKinds.FeedBroken.At(file.Source.Path, 0, "The JSON Feed has no list \"items\".", "Fetch the feed again."));
            return [];
        }

        var lines = file.LinesOf("items");
        var feed = items.EnumerateArray().Select((item, i) => (Item: item, Line: i < lines.Count ? lines[i] : 0)).Where(entry => entry.Item.ValueKind == JsonValueKind.Object);
        return FeedDocuments.Of(file.Source, channel, [.. feed.Select(entry => ItemOf(entry.Item, entry.Line))], file.Report);
    }

    private static FeedItem ItemOf(JsonElement item, int line) => new(line)
    {
        Id = Text(item, "id"),
        Title = Text(item, "title"),
        Link = Text(item, "url") ?? Text(item, "external_url"),
        Published = Text(item, "date_published") is { } date ? [date] : [],
        Updated = Text(item, "date_modified"),
        Authors = [.. Texts(item, "authors"), .. Texts(item, "author")],
        Categories = Texts(item, "tags"),
        Language = Text(item, "language"),
        Content = Text(item, "content_html") is { Length: > 0 } html ? new ItemBody(html, IsHtml: true) : Text(item, "content_text") is { Length: > 0 } text ? new ItemBody(text, IsHtml: false) : null,
        Summary = Text(item, "summary") is { } summary ? new ItemBody(summary, IsHtml: false) : null,
    };

    /// <summary>The text or number of a property.</summary>
    internal static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? JsonCells.Texts(value)[0] : null;

    /// <summary>The texts of a property, or the names of its objects.</summary>
    internal static ImmutableArray<string> Texts(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? JsonCells.Texts(value) : [];
}
