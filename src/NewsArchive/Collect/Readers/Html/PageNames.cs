using System.Collections.Frozen;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>What words in class and id say about an element, from <c>names.tsv</c>.</summary>
internal static class PageNames
{
    /// <summary>Never the article, unless it holds most of the page's prose.</summary>
    public static readonly FrozenSet<string> Drop = Read("drop");

    /// <summary>Not the article where it holds hardly any prose.</summary>
    public static readonly FrozenSet<string> Weak = Read("weak");

    /// <summary>What readers write.</summary>
    private static readonly FrozenSet<string> Comments = Read("comments");

    private static readonly string[] CommentStems = ["comment", "kommentar", "leserkommentar", "disqus", "commentaire", "comentario"];

    /// <summary>Who wrote it, in a box of its own.</summary>
    public static readonly FrozenSet<string> Author = Read("author");

    /// <summary>Byline, date, caption: about the article.</summary>
    public static readonly FrozenSet<string> About = Read("about");

    /// <summary>Names the writer.</summary>
    public static readonly FrozenSet<string> Byline = Read("byline");

    /// <summary>Names the day.</summary>
    public static readonly FrozenSet<string> Date = Read("date");

    private static readonly FrozenSet<string> Story = Set("article articles artikel entry post story news blog press presse beitrag meldung single detail main page content node text");

    private static readonly FrozenSet<string> Body = Set("content body text copy inhalt fliesstext bodytext richtext prose paragraphs wrapper");

    private static readonly FrozenSet<string> Whole = Set(
        "articlebody articletext articlecontent maincontent bodytext fulltext storytext storybody storycontent entrytext entrycontent entrybody postcontent postbody posttext " +
        "artikeltext artikelinhalt newstext newsbody fliesstext contentbody articlecopy bodycopy pagecontent richtext rtebody textbody");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = FrozenSet.ToFrozenSet(
        [.. Drop, .. Weak, .. Comments, .. Author, .. About, .. Byline, .. Date, .. Story, .. Body, .. Whole], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word in lower case if it says something here, a word for comments if it begins like one; else empty.</summary>
    public static string Known(ReadOnlySpan<char> word) => All.TryGetValue(word, out var known) ? known : BeginsLikeComments(word) ? CommentStems[0] : "";

    /// <summary>How surely an element's name says that it holds the article: 0 not at all, 1 an article element, 2 a name such as <c>entry-content</c>, 3 <c>articleBody</c>.</summary>
    public static int ContentRank(PageNode node)
    {
        if (node.Attribute("itemprop").Equals("articleBody", StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        if (node.Names.Has(Whole) || IsPair(node.Names.Words))
        {
            return 2;
        }

        return node.Tag is "article" or "main" || node.Attribute("role") is "main" or "article" ? 1 : 0;
    }

    /// <summary>Whether the element holds what readers write.</summary>
    public static bool IsComments(PageNode node) =>
        node.Names.Has(Comments) || node.Attribute("itemtype").EndsWith("/Comment", StringComparison.Ordinal) || node.Attribute("itemprop") is "comment";

    private static bool IsPair(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Story.Contains(words[i]) && Body.Contains(words[i + 1]) && words[i] != words[i + 1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is one of those words that sites glue together (<c>commentlinks</c>); a commentary is an article.</summary>
    private static bool BeginsLikeComments(ReadOnlySpan<char> word)
    {
        foreach (var stem in CommentStems)
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return !word.Equals("commentary", StringComparison.OrdinalIgnoreCase) && !word.Equals("commentaries", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    private static FrozenSet<string> Read(string kind) =>
        DataFile.Lines("Collect/Readers/Html/names.tsv").Select(line => line.Text.Split('\t')).Where(row => row[0] == kind)
            .SelectMany(row => row[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
