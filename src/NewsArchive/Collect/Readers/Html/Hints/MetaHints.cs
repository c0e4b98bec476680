using NewsArchive.Collect.Readers.Html.Dom;

namespace NewsArchive.Collect.Readers.Html.Hints;

/// <summary>Hints from the head: title, language, <c>meta</c> of every vocabulary (OpenGraph, Dublin Core, Highwire's <c>citation_*</c>, plain names), links.</summary>
internal static class MetaHints
{
    private static readonly string[] Topics =
        ["title", "headline", "date", "time", "publish", "created", "modified", "issued", "author", "creator", "byl", "site_name", "publisher", "language", "locale", "og:url", "section", "og:type", "journal", "keywords", "description", "application-name"];

    // Names that hold one of the topics and say something else.
    private static readonly string[] Others =
        ["image", "video", "twitter:creator", "twitter:site", "expire", "expir", "revisit", "viewport", "verification", "timeout", "time-out", "timezone", "color", "url:", "apple-mobile-web-app-title", "msapplication", "unavailable", "validuntil", "update_frequency"];

    public static void Add(DomDocument page, IReadOnlyList<DomElement> elements, HintList hints)
    {
        hints.Add("html:title", elements.FirstOrDefault(element => element is { Name: "title" } and not DomForeign)?.OwnText());
        hints.Add("html:lang", page.Root?.Value("lang") ?? page.Root?.Value("xml:lang"));
        foreach (var comment in CommentsOf(page).Concat(CommentsOf(page.Root)).Concat(CommentsOf(page.Head)))
        {
            AddSavedFrom(comment.Text, hints);
        }

        foreach (var link in elements.Where(element => element.Name == "link" && element.Span("rel").Trim().Equals("canonical", StringComparison.OrdinalIgnoreCase)))
        {
            hints.Add("canonical", link.Value("href"));
        }

        foreach (var meta in elements.Where(element => element.Name == "meta"))
        {
            AddMeta(meta, hints);
        }
    }

    private static IEnumerable<DomComment> CommentsOf(DomNode? node) => node?.Children.OfType<DomComment>() ?? [];

    private static void AddMeta(DomElement meta, HintList hints)
    {
        var content = meta.Value("content") ?? meta.Value("value");
        if (meta.Value("itemprop") is { } property)
        {
            if (property is "datePublished" or "dateModified" or "dateCreated" or "headline" or "articleSection")
            {
                hints.Add("itemprop:" + property, content, meta.Line);
            }

            return;
        }

        var name = (meta.Value("property") ?? meta.Value("name") ?? meta.Value("http-equiv"))?.Trim().ToLowerInvariant();
        if (name is { Length: > 0 and < 60 } && Topics.Any(topic => name.Contains(topic, StringComparison.Ordinal)) && !Others.Any(other => name.Contains(other, StringComparison.Ordinal)))
        {
            hints.Add(IsOfVocabulary(name) ? name : "meta:" + name, content, meta.Line);
        }
    }

    private static bool IsOfVocabulary(string name) => name.AsSpan().ContainsAny(":._") && !name.StartsWith("meta:", StringComparison.Ordinal);

    /// <summary>Browsers write <c>saved from url=(0030)https://...</c> into a page that they save; the number is the address's length.</summary>
    private static void AddSavedFrom(string comment, HintList hints)
    {
        const string Sign = "saved from url=(";
        var at = comment.IndexOf(Sign, StringComparison.OrdinalIgnoreCase);
        var close = at < 0 ? -1 : comment.IndexOf(')', at);
        if (close > 0 && comment.Length > close + 1)
        {
            hints.Add("saved-from", comment[(close + 1)..].Trim().Split(' ')[0]);
        }
    }
}
