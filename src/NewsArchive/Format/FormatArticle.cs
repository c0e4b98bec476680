using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Format;

/// <summary>Article -> Markdown with front matter, in one canonical spelling; reading it back gives the same article.</summary>
public static class FormatArticle
{
    /// <summary>The Markdown and the index at which its body begins.</summary>
    public static (string Markdown, int BodyStart) ToMarkdown(Article article)
    {
        var markdown = new StringBuilder(512 + article.Blocks.Sum(block => block.Text.Length + 8));
        WriteFrontMatter.To(markdown, article);
        markdown.Append('\n');
        var bodyStart = markdown.Length;
        WriteBody.To(markdown, article.Blocks);
        return (markdown.ToString(), bodyStart);
    }
}
