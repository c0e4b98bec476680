using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>What the owner of an archive decides, from <c>archive.yml</c> and the command line.</summary>
public sealed record Settings
{
    /// <summary>Name of the archive; shown on every page and in feeds.</summary>
    public string Title { get; init; } = "NewsArchive";

    /// <summary>One or two sentences about the archive, for the front page and feeds.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47 tag of the interface and of country names; null means the language of most articles.</summary>
    public string? Language { get; init; }

    /// <summary>Absolute address of the site's root, ending in a slash; null leaves out canonical links, absolute feed addresses and the sitemap.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether each article page has its Markdown beside it.</summary>
    public bool MarkdownTwins { get; init; } = true;

    /// <summary>Number of common articles from which on two countries have a page together.</summary>
    public int PairsFrom { get; init; } = 2;

    /// <summary>Parts of the site that are not built.</summary>
    public SiteParts LeftOut { get; init; }

    /// <summary>What is set for folders of the input, outer ones first.</summary>
    public ImmutableArray<FolderSettings> Folders { get; init; } = [];

    /// <summary>What may be published of the articles of sources.</summary>
    public ImmutableArray<SourceRights> Sources { get; init; } = [];

    /// <summary>For whom the site is built.</summary>
    public SiteProfile Profile { get; init; }

    /// <summary>Longest excerpt of an article that may be published as an excerpt only, in characters.</summary>
    public int ExcerptLength { get; init; } = 280;

    /// <summary>Whether of an article that is there twice only the better copy is used.</summary>
    public bool MergeCopies { get; init; } = true;

    /// <summary>Folder whose files replace the built-in theme's files of the same name; null for the built-in theme.</summary>
    public string? Theme { get; init; }
}
