using System.Collections.Immutable;

namespace NewsArchive.Archive.Site;

/// <summary>An article at its place in the site, with what lists, feeds and exports show of it. The rest is in its <see cref="Site.Dossier"/>, which only the article's own page reads.</summary>
/// <param name="Article">The facts. Of the evidence for each there is the standing and the rule; blocks, candidates, omissions and unknown front matter are left out.</param>
/// <param name="Address">Address of the page below the site's root, such as <c>articles/2024/putin-in-astana-1f3c9a.html</c>.</param>
/// <param name="Lead">The first words of the body in plain text, cut at a word, at most 280 characters; may be empty.</param>
public sealed record Entry(Article Article, string Address, string Lead) : IDigested
{
    private readonly TextForPlanning forPlanning = new();

    /// <summary>Name of the article's place in a list, for links to the middle of one. The prefix keeps a stated slug such as "main" apart from the theme's own names.</summary>
    public string Anchor => "article-" + Path.GetFileNameWithoutExtension(Address);

    /// <summary>Address of the Markdown twin; null where twins are turned off, and before the site is planned.</summary>
    public string? TwinAddress { get; init; }

    /// <summary>Of article, address and lead: the twin's address follows from these and the settings, and what stands below is for no page but the article's own.</summary>
    public required Digest Digest { get; init; }

    /// <summary>The text and the evidence in full.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>Facts that a person should look at.</summary>
    internal ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>What the text is compared with others by.</summary>
    internal Fingerprint Fingerprint
    {
        get => forPlanning.Fingerprint;
        init => forPlanning = forPlanning with { Fingerprint = value };
    }

    /// <summary>What the search finds the article by; null where the site has no search.</summary>
    internal ArticleWords? Words
    {
        get => forPlanning.Words;
        init => forPlanning = forPlanning with { Words = value };
    }

    /// <summary>What tells copies of the article.</summary>
    internal CopySigns Signs { get; init; } = CopySigns.None;

    /// <summary>Lets go of what only planning needs to know of the text: two thirds of an entry. Copies made by <c>with</c> let go of it, too.</summary>
    public void EndPlanning() => (forPlanning.Fingerprint, forPlanning.Words) = (Fingerprint.Empty, null);

    private sealed record TextForPlanning
    {
        public Fingerprint Fingerprint { get; set; } = Fingerprint.Empty;

        public ArticleWords? Words { get; set; }
    }
}
