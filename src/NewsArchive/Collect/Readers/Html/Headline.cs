using System.Buffers;
using NewsArchive.Collect.Readers.Html.Hints;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>The element that shows the article's title: the heading that the page's mark-up repeats, else its first <c>h1</c>.</summary>
internal static class Headline
{
    private static readonly string[] TitleHints = ["og:title", "json-ld:headline", "html:title", "twitter:title", "dc.title", "citation_title"];

    public static PageNode? Find(PageTree tree, HintList hints)
    {
        var titles = TitleHints.SelectMany(hints.Values).Select(Key).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        PageNode? best = null;
        var bestScore = 0.0;
        foreach (var node in tree.Nodes)
        {
            if (node.Tag is not ("h1" or "h2" or "h3" or "h4"))
            {
                continue;
            }

            var text = Key(tree.TextOf(node, 500));
            if (text.Length < 3)
            {
                continue;
            }

            // The site's own name stands in every title too, behind a bar; it is short.
            var repeated = titles.Count(title => title == text) * 2 + titles.Count(title => title.StartsWith(text, StringComparison.Ordinal) && text.Length * 3 > title.Length) + titles.Count(title => title.Contains(text, StringComparison.Ordinal) && text.Length * 2 > title.Length);
            var score = repeated + (node.Tag == "h1" ? 1.5 : node.Tag == "h2" ? 0.4 : 0.1);
            if ((repeated > 0 || node.Tag == "h1") && score > bestScore)
            {
                (best, bestScore) = (node, score);
            }
        }

        return best;
    }

    /// <summary>Letters and digits in lower case: titles differ in quotes and dashes.</summary>
    public static string Key(string title)
    {
        var key = ArrayPool<char>.Shared.Rent(title.Length);
        var length = 0;
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        var text = new string(key, 0, length);
        ArrayPool<char>.Shared.Return(key);
        return text;
    }
}
