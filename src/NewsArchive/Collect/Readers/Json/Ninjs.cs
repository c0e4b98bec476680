using System.Collections.Immutable;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Collect.Items;
using NewsArchive.Collect.Readers.Feeds;
using NewsArchive.Collect.Readers.Json;

[assembly: Part(typeof(Ninjs))]

namespace NewsArchive.Collect.Readers.Json;

/// <summary>News in JSON, ninjs 1.0 to 3.0 (IPTC): an article as agencies send it. Versions 2 and 3 have lists (<c>bodies</c>) where version 1 has a property for each kind (<c>body_xhtml</c>).</summary>
internal sealed class Ninjs : IJsonForm
{
    private static readonly string[] Bodies = ["body_xhtml", "body_html", "body_text"];

    private static readonly string[] Times = ["firstcreated", "contentcreated", "versioncreated"];

    public bool Is(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && ((root.TryGetProperty("standard", out var standard) && JsonFeed.Text(standard, "name") == "ninjs")
            || (JsonFeed.Text(root, "uri") is not null && (Bodies.Any(name => root.TryGetProperty(name, out _)) || root.TryGetProperty("bodies", out _) || (JsonFeed.Text(root, "headline") ?? JsonFeed.Text(root, "versioncreated")) is not null)));

    public ImmutableArray<Document> Read(JsonFile file) =>

        // A file of one text goes by its own name.
        [.. Read(file, [file.Root], [1]).Select(document => document with { Id = file.Source.Id })];

    /// <summary>The documents of several texts in one file.</summary>
    public static ImmutableArray<Document> Read(JsonFile file, IReadOnlyList<JsonElement> items, IReadOnlyList<int> lines)
    {
        var usable = new List<FeedItem>();
        for (var i = 0; i < items.Count; i++)
        {
            var line = i < lines.Count ? lines[i] : 0;
            if (JsonFeed.Text(items[i], "pubstatus") is { } status and not "usable")
            {
                file.Report(DiagnosticKinds.DraftLeftOut.At(file.Source.Path, line, $"\"pubstatus\": \"{status}\" says that it is not to be published.", "Set it to \"usable\" to have it in the archive."));
            }
            else
            {
                usable.Add(ItemOf(items[i], line));
            }
        }

        return FeedDocuments.Of(file.Source, new FeedChannel(), usable, file.Report);
    }

    private static FeedItem ItemOf(JsonElement item, int line)
    {
        var uri = JsonFeed.Text(item, "uri");
        return new FeedItem(line)
        {
            Id = uri,
            Title = JsonFeed.Text(item, "headline") ?? Listed(item, "headlines")?.Text ?? JsonFeed.Text(item, "title") ?? JsonFeed.Text(item, "name"),
            Link = uri?.StartsWith("http", StringComparison.Ordinal) == true ? uri : null,
            Published = [.. Times.Select(name => JsonFeed.Text(item, name)).OfType<string>()],
            Updated = JsonFeed.Text(item, "versioncreated"),
            Authors = JsonFeed.Text(item, "byline") is { } byline ? [byline] : JsonFeed.Texts(item, "by"),
            Categories = [.. JsonFeed.Texts(item, "subject"), .. JsonFeed.Texts(item, "subjects"), .. JsonFeed.Texts(item, "keywords")],
            Source = JsonFeed.Text(item, "infosource") ?? JsonFeed.Texts(item, "infosources").FirstOrDefault() ?? JsonFeed.Text(item, "source") ?? JsonFeed.Text(item, "copyrightholder"),
            Language = JsonFeed.Text(item, "language"),
            Content = Body(item, Bodies) ?? Listed(item, "bodies"),
            Summary = Body(item, ["description_html", "description_xhtml", "description_text", "description"]) ?? Listed(item, "descriptions"),
        };
    }

    private static ItemBody? Body(JsonElement item, string[] names) =>
        (from name in names let text = JsonFeed.Text(item, name) where text?.Length > 0 select new ItemBody(text, name.EndsWith("html", StringComparison.Ordinal))).FirstOrDefault();

    /// <summary>The best text of a list: the main one, rather with mark-up than without.</summary>
    private static ItemBody? Listed(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        return (from entry in list.EnumerateArray()
                where JsonFeed.Text(entry, "value")?.Length > 0
                let isHtml = (JsonFeed.Text(entry, "contenttype") ?? "").Contains("html", StringComparison.OrdinalIgnoreCase)
                orderby JsonFeed.Text(entry, "role") is null or "main" descending, isHtml descending
                select new ItemBody(JsonFeed.Text(entry, "value")!, isHtml)).FirstOrDefault();
    }
}
