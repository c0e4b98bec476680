using NewsArchive.Collect.Items;

namespace NewsArchive.Collect.Readers.Feeds;

/// <summary>What a feed says of itself.</summary>
internal sealed record FeedChannel
{
    public string? Title { get; init; }

    public string? Language { get; init; }

    public string? Link { get; init; }
}

/// <summary>An article as feeds and wire formats give it, whatever their spelling.</summary>
/// <param name="Line">Line of the file on which it begins, from 1; 0 if unknown.</param>
internal sealed record FeedItem(int Line)
{
    /// <summary>What it goes by: guid, id, uri.</summary>
    public string? Id { get; init; }

    public string? Title { get; init; }

    /// <summary>Its page on the web.</summary>
    public string? Link { get; init; }

    /// <summary>Times of publication as they are spelled, the best first.</summary>
    public IReadOnlyList<string> Published { get; init; } = [];

    public string? Updated { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Outlet that the item was taken from, where that is not the feed's.</summary>
    public string? Source { get; init; }

    public string? Language { get; init; }

    /// <summary>The whole text.</summary>
    public ItemBody? Content { get; init; }

    /// <summary>The beginning, or a summary.</summary>
    public ItemBody? Summary { get; init; }
}
