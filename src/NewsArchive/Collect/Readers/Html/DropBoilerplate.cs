namespace NewsArchive.Collect.Readers.Html;

/// <summary>Marks the subtrees that are not the article: by element, by role, by class and id, and by what they hold.</summary>
internal static class DropBoilerplate
{
    /// <summary>Marks from the outside in; the sums of the elements around lose what is dropped.</summary>
    public static void In(PageTree tree)
    {
        var page = tree.Nodes[0];
        var whole = page.Prose;
        for (var i = 1; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.Text is null && Reason(tree, node, whole) is { } reason)
            {
                node.Dropped = reason;
                for (var around = node.Parent; around is not null; around = around.Parent)
                {
                    around.Prose -= node.Prose;
                    around.Length -= node.Length;
                    around.Linked -= node.Linked;
                }

                i = node.End - 1;
            }
        }
    }

    private static string? Reason(PageTree tree, PageNode node, double whole)
    {
        if (IsHidden(node) && node.Prose < whole * 0.5)
        {
            return "hidden";
        }

        // Most of the prose of a page stands in its article: what holds more than this is a frame around it, whatever its name says.
        var mostOfPage = node.Prose > whole * 0.45 || (node.Prose > whole * 0.2 && HoldsHeadline(tree, node));
        if (node.Tag is "nav" or "menu" || node.Attribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "dialog" or "alertdialog" or "menu" or "menubar" or "toolbar")
        {
            return mostOfPage ? null : "navigation";
        }

        if (node.Tag is "footer" or "aside" or "form" || node.Attribute("role") is "complementary" or "form")
        {
            return mostOfPage ? null : node.Tag.Length > 0 ? node.Tag : "complementary";
        }

        if (node.Tag is "figcaption" or "caption")
        {
            return "caption";
        }

        if (node.Tag is "html" or "body" or ['h', >= '1' and <= '6'])
        {
            return null;
        }

        if (!mostOfPage && IsCard(tree, node))
        {
            return "card";
        }

        return node.Names.IsEmpty ? null : ByName(tree, node, whole, mostOfPage);
    }

    private static string? ByName(PageTree tree, PageNode node, double whole, bool mostOfPage)
    {
        if (node.Rank >= 2 && node.Prose > whole * 0.2)
        {
            return null;
        }

        if (PageNames.IsComments(node) && node.Tag is not ("main" or "article") && !HoldsHeadline(tree, node))
        {
            return "comments";
        }

        if (mostOfPage)
        {
            return null;
        }

        if (node.Names.Has(PageNames.Author) && node.Tag is not ("article" or "main"))
        {
            return "about";
        }

        if (node.Names.Has(PageNames.Drop))
        {
            return "boilerplate";
        }

        if (node.Names.Has(PageNames.About) && node.Length < 250)
        {
            return "about";
        }

        return node.Names.Has(PageNames.Weak) && (node.LinkDensity > 0.4 || node.Prose < node.Length * 0.4) && node.Tag is not ("h1" or "h2" or "h3" or "p" or "article" or "main") ? "boilerplate" : null;
    }

    /// <summary>A teaser of another article: a few lines under a heading that is a link.</summary>
    private static bool IsCard(PageTree tree, PageNode node)
    {
        const int Longest = 600;
        if (node.IsInline || node.Length is < 20 or > Longest || node.Tag is "p" or "ul" or "ol" or "td" or "header" or "blockquote")
        {
            return false;
        }

        for (var i = node.Index + 1; i < node.End; i++)
        {
            var inner = tree.Nodes[i];
            if (inner.Tag is ['h', >= '1' and <= '6'] && inner.Length > 10 && (inner.LinkDensity > 0.8 || inner.Parent!.Tag == "a") && inner.Length < node.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(PageNode node)
    {
        if (node.Element is not { Attributes.Count: > 0 } element)
        {
            return false;
        }

        var style = element.Value("style");
        return element.Has("hidden") || (style is not null && IsHiding(style)) || element.Span("aria-hidden") is "true";
    }

    private static bool IsHiding(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HoldsHeadline(PageTree tree, PageNode node)
    {
        // A frame is as large as half the page, so the look through it is rare.
        for (var i = node.Index; i < node.End; i++)
        {
            if (tree.Nodes[i].Tag == "h1")
            {
                return true;
            }
        }

        return false;
    }
}
