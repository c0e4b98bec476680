using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Format;

namespace NewsArchive.Tests.Format;

/// <summary>Articles made of little, written and read back.</summary>
internal static class RoundTrip
{
    public static Article ArticleOf(string title, params Block[] blocks) =>
        new() { Id = "a", Path = "a.md", Title = Stated(title), Blocks = [.. blocks] };

    public static Found<string> Stated(string value) => new(value, Evidence.OfStatement(value, 1));

    public static Document Read(string markdown, string path = "a.md")
    {
        var diagnostics = new List<Diagnostic>();
        var documents = ReadDocuments.FromBytes(new SourceFile(path, path), Encoding.UTF8.GetBytes(markdown), diagnostics.Add);
        Assert.Empty(diagnostics);
        return Assert.Single(documents);
    }

    public static string Body(params Block[] blocks)
    {
        var (markdown, bodyStart) = FormatArticle.ToMarkdown(ArticleOf("Titel", blocks));
        return markdown[bodyStart..];
    }
}
