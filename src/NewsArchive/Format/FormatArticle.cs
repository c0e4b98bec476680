using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Format;

/// <summary>Article -> Markdown with front matter, in one canonical spelling; reading it back gives the same article.</summary>
public static class FormatArticle
{
    private const int LargestKept = 1 << 15;

    [ThreadStatic]
    private static StringBuilder? _markdownOfThread;

    /// <summary>The Markdown and the index at which its body begins.</summary>
    public static (string Markdown, int BodyStart) ToMarkdown(Article article)
    {
        // Taken away while it is used; after a book it is not kept.
        var markdown = _markdownOfThread is { Capacity: <= LargestKept } kept ? kept.Clear() : new StringBuilder(LargestKept);
        _markdownOfThread = null;
        WriteFrontMatter.To(markdown, article);
        markdown.Append('\n');
        var bodyStart = markdown.Length;
        WriteBody.To(markdown, article.Blocks);
        _markdownOfThread = markdown;
        return (markdown.ToString(), bodyStart);
    }
}
