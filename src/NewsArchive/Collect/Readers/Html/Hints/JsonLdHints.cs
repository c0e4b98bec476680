using System.Text.Json;
using NewsArchive.Collect.Readers.Html.Dom;

namespace NewsArchive.Collect.Readers.Html.Hints;

/// <summary>Hints from JSON-LD (schema.org): of the article that the page is about, else of the page; whatever the shape of the graph.</summary>
internal static class JsonLdHints
{
    private static readonly string[] Scalars = ["headline", "name", "datePublished", "dateModified", "dateCreated", "uploadDate", "inLanguage", "url", "articleSection"];

    public static void Add(IEnumerable<DomElement> elements, HintList hints)
    {
        var nodes = new List<JsonElement>();
        foreach (var script in elements.Where(element => element.Name == "script" && element.Span("type").Contains("ld+json", StringComparison.OrdinalIgnoreCase)))
        {
            var text = LenientJson.WithoutHalfCharacters(script.OwnText());
            if (LenientJson.Parse(text) is { } root)
            {
                Collect(root, nodes);
            }
            else
            {
                SalvageJsonLd.Add(text, hints);
            }
        }

        var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (Text(node, "@id") is { } id && node.EnumerateObject().Skip(1).Any())
            {
                byId.TryAdd(id, node);
            }
        }

        if (Choose(nodes, hints) is { } article)
        {
            AddNode(article, "json-ld:", byId, hints);
        }
        else if (nodes.Find(node => IsType(node, type => type is "WebPage" or "VideoObject" or "Recipe" or "Product" or "Event" or "ItemPage" or "AboutPage")) is { ValueKind: JsonValueKind.Object } other)
        {
            AddNode(other, "json-ld:page:", byId, hints);
        }
    }

    /// <summary>Every object with a type, in document order; the parser has bounded the depth.</summary>
    private static void Collect(JsonElement root, List<JsonElement> nodes)
    {
        var rest = new Stack<JsonElement>([root]);
        while (rest.TryPop(out var next) && nodes.Count < 2_000)
        {
            if (next.ValueKind == JsonValueKind.Object)
            {
                nodes.Add(next);
                foreach (var member in next.EnumerateObject().Reverse())
                {
                    if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    {
                        rest.Push(member.Value);
                    }
                }
            }
            else if (next.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in next.EnumerateArray().Reverse())
                {
                    rest.Push(item);
                }
            }
        }
    }

    /// <summary>The article of the page: the one with the page's own title, else the first with a headline.</summary>
    private static JsonElement? Choose(List<JsonElement> nodes, HintList hints)
    {
        var articles = nodes.FindAll(node => IsType(node, IsArticle) && (Text(node, "headline") ?? Text(node, "name") ?? Text(node, "datePublished")) is not null);
        var titles = hints.Values("og:title").Concat(hints.Values("html:title")).ToList();
        var own = articles.FindIndex(node => Text(node, "headline") is { Length: > 0 } headline && titles.Exists(title => title.Contains(Spaces.Fold(headline), StringComparison.OrdinalIgnoreCase)));
        return articles.Count == 0 ? null : articles[Math.Max(own, 0)];
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report" or "Review" or "CriticReview";

    private static void AddNode(JsonElement node, string prefix, Dictionary<string, JsonElement> byId, HintList hints)
    {
        foreach (var name in Scalars)
        {
            hints.Add(prefix + name, Html(Text(node, name)));
        }

        hints.Add(prefix + "url", Text(node, "mainEntityOfPage") ?? (node.TryGetProperty("mainEntityOfPage", out var page) ? Text(page, "@id") : null));
        foreach (var role in (ReadOnlySpan<string>)["author", "creator", "publisher", "isPartOf"])
        {
            if (node.TryGetProperty(role, out var value))
            {
                AddAgents(value, prefix + role, byId, hints);
            }
        }
    }

    /// <summary>A name, an object with a name, a reference to one, or a list of all these.</summary>
    private static void AddAgents(JsonElement value, string name, Dictionary<string, JsonElement> byId, HintList hints)
    {
        var agents = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(30).ToArray() : [value];
        foreach (var item in agents)
        {
            var agent = item.ValueKind == JsonValueKind.Object && !item.TryGetProperty("name", out _) && Text(item, "@id") is { } id && byId.TryGetValue(id, out var named) ? named : item;
            if (agent.ValueKind == JsonValueKind.String)
            {
                hints.Add(name, Html(agent.GetString()));
            }
            else if (agent.ValueKind == JsonValueKind.Object && agent.TryGetProperty("name", out var of))
            {
                var kind = IsType(agent, type => type.EndsWith("Organization", StringComparison.Ordinal)) && name.EndsWith("author", StringComparison.Ordinal) ? "-organization" : "";
                foreach (var one in of.ValueKind == JsonValueKind.Array ? of.EnumerateArray().Take(30).ToArray() : [of])
                {
                    hints.Add(name + kind, one.ValueKind == JsonValueKind.String ? Html(one.GetString()) : null);
                }
            }
        }
    }

    private static bool IsType(JsonElement node, Func<string, bool> test) =>
        node.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && test(Short(one.GetString()!))) : type.ValueKind == JsonValueKind.String && test(Short(type.GetString()!)));

    private static string Short(string type) => type[(type.LastIndexOfAny(['/', '#', ':']) + 1)..];

    private static string? Text(JsonElement node, string name)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(name, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : value is { ValueKind: JsonValueKind.Object } && name == "inLanguage" ? Text(value, "name") : null;
    }

    /// <summary>Many sites write character references into JSON, where they mean nothing.</summary>
    private static string? Html(string? text) => text is not null && text.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(text) : text;
}
