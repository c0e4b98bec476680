using System.Text;

namespace NewsArchive.Archive.Site;

/// <summary>Where the text of an article and the full evidence for its facts are kept, so that no archive needs to fit into memory. Read by the article's own page and its twin.</summary>
/// <param name="digest">Of the content.</param>
public abstract class Dossier(Digest digest) : IDigested
{
    /// <inheritdoc/>
    public Digest Digest => digest;

    /// <summary>Reads the content; any thread may.</summary>
    public abstract DossierContent Read();
}

/// <summary>What a dossier holds.</summary>
/// <param name="Markdown">Front matter and body in UTF-8, as the Markdown twin has them.</param>
/// <param name="BodyStart">Byte of <paramref name="Markdown"/> at which the body begins.</param>
/// <param name="Article">The facts with all that is known of them; its blocks are empty.</param>
public sealed record DossierContent(ReadOnlyMemory<byte> Markdown, int BodyStart, Article Article)
{
    /// <summary>The front matter with its two lines <c>---</c>.</summary>
    public string FrontMatter => Encoding.UTF8.GetString(Markdown.Span[..BodyStart]);

    /// <summary>The text in Markdown.</summary>
    public string BodyMarkdown => Encoding.UTF8.GetString(Markdown.Span[BodyStart..]);
}
