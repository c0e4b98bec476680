using NewsArchive.Archive.Site;

namespace NewsArchive.Render.Citations;

/// <summary>What an article is called and found by in a citation.</summary>
internal static class CitedAddress
{
    /// <summary>Where the article was first published, or else its page where the site's address is known; null where neither is.</summary>
    public static string? Of(Entry entry, RenderContext context) => entry.Article.Url?.Value ?? context.Absolute(entry.Address);

    /// <summary>A key of ASCII letters, digits and hyphens: the name of the article's page.</summary>
    public static string KeyOf(Entry entry) => Path.GetFileNameWithoutExtension(entry.Address);
}
