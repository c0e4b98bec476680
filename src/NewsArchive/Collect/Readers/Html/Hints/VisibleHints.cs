namespace NewsArchive.Collect.Readers.Html.Hints;

/// <summary>Hints from what a reader sees: headline, byline, dates, and the short lines around the headline.</summary>
internal static class VisibleHints
{
    // A byline or a date is a line of its own.
    private const int LongestLine = 160;

    // Elements and texts between a headline and its byline.
    private const int NearNodes = 80;

    private const int LongestLabel = 20;

    // Shorter than any run that is a lead.
    private const int LeadLength = 80;

    private const int LinesAround = 10;

    private const int LinesAbove = 5;

    private const int LinesBehind = 6;

    public static void Add(PageTree tree, List<TextRun> runs, PageNode article, PageNode? headline, HintList hints)
    {
        if (headline is not null)
        {
            hints.Add("headline", tree.TextOf(headline), headline.Line);
        }

        foreach (var h1 in tree.Nodes.Where(node => node.Tag == "h1").Take(5))
        {
            hints.Add("h1", tree.TextOf(h1), h1.Line);
        }

        var (from, to) = Range(tree, article, headline);
        for (var i = from; i < to; i++)
        {
            var node = tree.Nodes[i];
            if (IsElsewhere(node, headline))
            {
                i = node.End - 1;
            }
            else if (node.Text is null)
            {
                AddElement(tree, node, hints);
            }
        }

        AddLines(runs, article, headline, hints);
        AddLead(runs, article, hints);
        AddCopyright(runs, hints);
    }

    /// <summary>The beginning of the text, where a dateline may stand: <c>Berlin, 29.11.2022 - ...</c></summary>
    private static void AddLead(List<TextRun> runs, PageNode article, HintList hints)
    {
        // The first paragraph may be a teaser that stands above the dateline.
        foreach (var lead in runs.Where(run => run.Start >= article.Index && run.Owner.Dropped is null && run.Prose > LongestLine).Take(2))
        {
            hints.Add("line:lead", lead.Text[..Math.Min(LeadLength, lead.Text.Length)], lead.Owner.Line);
        }
    }

    /// <summary>"© 19.12.2019 by ...": a page without another date may say there of when it is.</summary>
    private static void AddCopyright(List<TextRun> runs, HintList hints)
    {
        if (runs.FindLast(run => run.Text.Length < LongestLine && run.Text.Contains('©', StringComparison.Ordinal) && run.Text.AsSpan().ContainsAnyInRange('0', '9')) is { } run)
        {
            hints.Add("line:copyright", run.Text, run.Owner.Line);
        }
    }

    private static (int From, int To) Range(PageTree tree, PageNode article, PageNode? headline)
    {
        // The frame around headline and text: a few elements further out, where bylines stand beside the text.
        var from = article;
        for (var steps = 0; steps < 4 && from.Parent is { Tag: not ("body" or "html") } outer && outer.Length < article.Length + 1_500; steps++)
        {
            from = outer;
        }

        var start = headline is not null && headline.Index < from.Index ? Math.Max(headline.Index - 30, 0) : from.Index;
        return (start, Math.Max(from.End, headline?.End ?? 0));
    }

    private static void AddElement(PageTree tree, PageNode node, HintList hints)
    {
        var property = node.Attribute("itemprop");
        var stamp = node.Attribute("datetime") is { Length: > 0 } datetime ? datetime : node.Attribute("content");
        if (node.Tag == "time" || property is "datePublished" or "dateCreated" or "dateModified")
        {
            hints.Add(property.Length > 0 ? "itemprop:" + property : node.Element!.Has("pubdate") || node.Names.Words.Contains("published") ? "time:published" : "time:datetime", stamp.Length > 0 ? stamp : tree.TextOf(node, LongestLine), node.Line);
        }
        else if (property is "author" or "creator" || node.Attribute("rel").Contains("author", StringComparison.OrdinalIgnoreCase))
        {
            AddShort(tree, node, property.Length > 0 ? "itemprop:author" : "rel:author", hints);
        }
        else if (property == "headline")
        {
            AddShort(tree, node, "itemprop:headline", hints);
        }
        else if (!node.Names.IsEmpty && node.Length < LongestLine)
        {
            AddNamed(tree, node, hints);
        }
    }

    private static void AddNamed(PageTree tree, PageNode node, HintList hints)
    {
        foreach (var word in node.Names.Words)
        {
            if (PageNames.Byline.Contains(word) || PageNames.Date.Contains(word))
            {
                AddShort(tree, node, PageNames.Byline.Contains(word) ? "byline" : "date:text", hints);
                return;
            }
        }
    }

    private static void AddShort(PageTree tree, PageNode node, string name, HintList hints)
    {
        var text = tree.TextOf(node, LongestLine + 1);
        if (text.Length <= LongestLine)
        {
            hints.Add(name, text, node.Line);
        }
    }

    /// <summary>The short lines before and behind the headline and at the end of the text, as a reader of plain text would find them.</summary>
    private static void AddLines(List<TextRun> all, PageNode article, PageNode? headline, HintList hints)
    {
        var runs = all.FindAll(run => IsNearArticle(run.Owner, headline));
        var start = headline?.Index ?? article.Index;
        var at = runs.FindIndex(run => run.Start >= start);
        if (at < 0)
        {
            return;
        }

        var label = "";
        for (var i = at + 1; i < Math.Min(runs.Count, at + 1 + LinesAround); i++)
        {
            AddLine("line:below-headline", runs[i].Text.EndsWith(':') ? runs[i].Text : label + runs[i].Text, runs[i], hints);

            // "Autor:" and the name may stand in elements of their own.
            label = runs[i].Text.Length < LongestLabel && runs[i].Text.EndsWith(':') ? runs[i].Text + " " : "";
        }

        for (var i = at - 1; i >= Math.Max(0, at - LinesAbove); i--)
        {
            AddLine("line:above-headline", runs[i].Text, runs[i], hints);
        }

        var end = runs.FindLastIndex(run => run.Start < article.End && run.Start >= article.Index);
        for (var i = Math.Max(at + 1 + LinesAround, end - 2); end >= 0 && i < Math.Min(runs.Count, end + LinesBehind); i++)
        {
            AddLine("line:behind-text", runs[i].Text, runs[i], hints);
        }
    }

    private static bool IsNearArticle(PageNode node, PageNode? headline)
    {
        for (var around = node; around is not null; around = around.Parent)
        {
            if (IsElsewhere(around, headline))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the element speaks of something else. Right below the headline also a sidebar or a bar of buttons holds the byline and the date.</summary>
    private static bool IsElsewhere(PageNode node, PageNode? headline)
    {
        var isNear = headline is not null && (Math.Abs(node.Index - headline.Index) < NearNodes || (node.Index <= headline.Index && node.End > headline.Index));
        return node.Dropped switch
        {
            "comments" or "navigation" => true,
            "card" or "aside" or "form" or "footer" => !isNear,
            "boilerplate" => !isNear && node.Names.Has(PageNames.Drop),
            _ => false,
        };
    }

    private static void AddLine(string name, string text, TextRun run, HintList hints)
    {
        if (text.Length is > 3 and <= LongestLine)
        {
            hints.Add(name, text, run.Owner.Line);
        }
    }
}
