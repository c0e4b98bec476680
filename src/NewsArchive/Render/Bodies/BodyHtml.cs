using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsArchive.Render.Bodies;

/// <summary>
/// An article's Markdown as HTML in which nothing of the source can act: tags are text, links lead to the web or to a mailbox only, pictures become links
/// (a page asks nothing of other hosts), headings stand below the page's own.
/// </summary>
public static class BodyHtml
{
    private const int HighestHeading = 2;

    // In front of ids made from headings, so that none can be mistaken for an id of the page's own.
    private const string IdPrefix = "t-";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Build();

    public static string Of(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        LowerHeadings(document);
        AlignColumns.In(document);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Tame(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (link.IsEmail || IsAllowed(link.Url))
            {
                Mark(link);
            }
            else
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }

        return document.ToHtml(Pipeline);
    }

    /// <summary>Whether a link may lead there. Relative links are not kept: what they meant stood beside the source, not in the archive.</summary>
    public static bool IsAllowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";

    private static void LowerHeadings(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        if (headings.Count == 0)
        {
            return;
        }

        var ids = new HeadingIds();
        var shift = HighestHeading - headings.Min(heading => heading.Level);
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(6, heading.Level + shift);
            heading.GetAttributes().Id = IdPrefix + ids.Of(heading);
        }
    }

    private static bool IsWithinLink(Inline inline)
    {
        for (var outer = inline.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is LinkInline)
            {
                return true;
            }
        }

        return false;
    }

    private static void Tame(LinkInline link)
    {
        if (!IsAllowed(link.GetDynamicUrl?.Invoke() ?? link.Url))
        {
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
            return;
        }

        if (link.IsImage)
        {
            link.IsImage = false;
            if (link.FirstChild is null)
            {
                link.AppendChild(new LiteralInline(link.Url!));
            }

            // A picture that is a link already leads where that link leads: HTML has no link within a link.
            if (IsWithinLink(link))
            {
                link.ReplaceBy(new ContainerInline(), copyChildren: true);
                return;
            }
        }

        Mark(link);
    }

    private static void Mark(Inline link) => link.GetAttributes().AddProperty("rel", "nofollow noopener");
}
