using System.Collections.Immutable;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Write;

namespace NewsArchive.Publish.Epub;

/// <summary>A built site -> its articles, from the Markdown beside their pages: what a site does not show, no book made of it can.</summary>
public static class ReadTwins
{
    private static readonly string[] Nothing = ["unknown", "null", "~", ""];

    /// <summary>The articles of a site that are selected, the oldest first and undated ones last.</summary>
    /// <exception cref="RefusedException">The site has no Markdown.</exception>
    public static ImmutableArray<BookArticle> Of(WrittenSite site, Selection selection, CancellationToken cancellation)
    {
        var twins = site.Files.Where(file => file.Address.StartsWith("articles/", StringComparison.Ordinal) && file.Address.EndsWith(".md", StringComparison.Ordinal)).ToList();
        if (twins.Count == 0 && site.Files.Any(file => file.Address.StartsWith("articles/", StringComparison.Ordinal)))
        {
            throw new RefusedException($"the site in {site.Folder} has no Markdown beside its articles, of which books are made. Build it without 'markdown-twins: false'.");
        }

        return
        [
            .. twins.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Read).Where(selection.Takes).ToArray()
                .OrderBy(article => article.Date?.Year is null).ThenBy(article => article.Date).ThenBy(article => article.Address, StringComparer.Ordinal),
        ];
    }

    /// <summary>Title and language of a site, from its feed.</summary>
    public static (string Title, string Language) NameOf(WrittenSite site)
    {
        using var feed = JsonDocument.Parse(File.ReadAllBytes(site.Files.Single(file => file.Address == "feed.json").FullPath));
        return (feed.RootElement.GetProperty("title").GetString()!, feed.RootElement.GetProperty("language").GetString()!);
    }

    private static BookArticle Read(SiteFile file)
    {
        // In our own spelling: nothing can be wrong with it.
        var (keys, body, _) = FrontMatter.Split(File.ReadAllText(file.FullPath), file.Address, isPasted: false, static _ => { });
        return new BookArticle(file.Address, One("title") ?? file.Address, body)
        {
            Date = EdtfDate.TryParse(One("date"), out var date) ? date : null,
            Authors = Many("author") is { IsEmpty: false } authors ? authors : Many("desk"),
            Source = One("source"),
            Language = One("language"),
            Url = One("url"),
            Main = Many("countries"),
            Mentioned = Many("mentioned"),
        };

        ImmutableArray<string> Many(string key) => [.. keys.FirstOrDefault(hint => hint.Name == key)?.Values.Where(value => !Nothing.Contains(value)) ?? []];

        string? One(string key) => Many(key).FirstOrDefault();
    }
}
