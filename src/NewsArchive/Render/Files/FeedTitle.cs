using NewsArchive.Archive.Site;

namespace NewsArchive.Render.Files;

/// <summary>Names feeds so that a reader with many can tell them apart.</summary>
internal static class FeedTitle
{
    /// <summary>"Archive: Kasachstan"; the archive's name alone for the feed of all articles.</summary>
    public static string Of(FeedModel feed, RenderContext context)
    {
        var name = context.Labels.Of(feed.Title);
        return name == context.Settings.Title ? name : $"{context.Settings.Title}: {name}";
    }
}
