namespace NewsArchive.Archive.Site;

/// <summary>An article at its place in the site. It carries the formatted Markdown instead of blocks, so that a body is held once.</summary>
/// <param name="Article">The facts; its blocks are empty.</param>
/// <param name="Address">Address of the page below the site's root, such as <c>articles/2024/putin-in-astana-1f3c9a.html</c>.</param>
/// <param name="Markdown">Front matter and body, as the Markdown twin has them.</param>
/// <param name="BodyStart">Index in <paramref name="Markdown"/> at which the body begins.</param>
/// <param name="Lead">The first words of the body in plain text, cut at a word, at most 280 characters; may be empty.</param>
public sealed record Entry(Article Article, string Address, string Markdown, int BodyStart, string Lead)
{
    /// <summary>Name of the article's place in a list, for links to the middle of one. The prefix keeps a stated slug such as "main" apart from the theme's own names.</summary>
    public string Anchor => "article-" + Path.GetFileNameWithoutExtension(Address);

    /// <summary>What the text is compared with others by.</summary>
    public Fingerprint Fingerprint { get; init; } = Fingerprint.Empty;

    /// <summary>Address of the Markdown twin; null where twins are turned off.</summary>
    public string? TwinAddress { get; init; }
}
