using NewsArchive.Archive;

namespace NewsArchive.Format;

/// <summary>Article -> Markdown with front matter, in one canonical spelling; reading it back gives the same article.</summary>
public static class FormatArticle
{
    /// <summary>The Markdown and the index at which its body begins.</summary>
    public static (string Markdown, int BodyStart) ToMarkdown(Article article) => throw new NotSupportedException();
}
