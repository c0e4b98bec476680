using Markdig.Syntax.Inlines;
using NewsArchive.Collect.Markup;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>The nodes of a run -> its plain text and the Markdown that reads as this text: links, emphasis, code, pictures as links with their text.</summary>
internal sealed class InlineMarkup(PageTree tree, LinkAddress addresses)
{
    /// <summary>Plain text and Markdown; the Markdown is null where plain text says it all.</summary>
    /// <param name="pieces">Indexes of texts, breaks and pictures.</param>
    public (string Text, string? Markup) Of(PageNode owner, IEnumerable<int> pieces, bool isHeading)
    {
        var root = new ContainerInline();
        var open = new List<(Wrap Wrap, ContainerInline Inline)>();
        var blank = false;
        foreach (var index in pieces)
        {
            var node = tree.Nodes[index];
            var target = node.Tag == "img" ? addresses.OfPicture(node) : null;
            var raw = node.Tag switch { "br" => " ", "img" => target is null ? "" : node.Attribute("alt"), _ => node.Text! };
            var text = Spaces.Fold(raw);
            blank |= raw.Length > 0 && (char.IsWhiteSpace(raw[0]) || node.Tag == "img");
            if (text.Length == 0)
            {
                continue;
            }

            // Delimiters must touch the words that they emphasise, so blanks stand between the elements.
            var wraps = WrapsOf(node, owner, target);
            var common = 0;
            while (common < Math.Min(open.Count, wraps.Count) && open[common].Wrap == wraps[common])
            {
                common++;
            }

            open.RemoveRange(common, open.Count - common);
            var inner = common == 0 ? root : open[^1].Inline;
            if (blank && root.FirstChild is not null)
            {
                inner.AppendChild(new LiteralInline(" "));
            }

            foreach (var wrap in wraps.Skip(common))
            {
                var element = wrap.Open();
                inner.AppendChild(element);
                open.Add((wrap, element));
                inner = element;
            }

            inner.AppendChild(new LiteralInline(text));
            blank = char.IsWhiteSpace(raw[^1]) || node.Tag == "img";
        }

        return ReadInlines.Of(root, isHeading);
    }

    private List<Wrap> WrapsOf(PageNode node, PageNode owner, string? picture)
    {
        List<Wrap> wraps = picture is null ? [] : [new Wrap("a", picture, node.Index)];
        for (var around = node.Parent; around is not null && around != owner; around = around.Parent)
        {
            Wrap? wrap = around.Tag switch
            {
                "a" => addresses.Of(around.Attribute("href")) is { } target ? new Wrap("a", target, around.Index) : null,
                "em" or "i" or "cite" or "dfn" => new Wrap("*", "", 0),
                "strong" or "b" => new Wrap("**", "", 0),
                "del" or "s" or "strike" => new Wrap("~~", "", 0),
                _ => null,
            };
            if (wrap is { } outer && !wraps.Exists(inner => inner.Sign == outer.Sign))
            {
                wraps.Insert(0, outer);
            }
        }

        return wraps;
    }

    /// <summary>An element around a piece of text.</summary>
    /// <param name="Sign">Sign of emphasis, or <c>a</c>.</param>
    /// <param name="Index">Place of a link: two of them side by side are two.</param>
    private readonly record struct Wrap(string Sign, string Target, int Index)
    {
        public ContainerInline Open() =>
            Sign == "a" ? new LinkInline { Url = Target } : new EmphasisInline { DelimiterChar = Sign[0], DelimiterCount = Sign.Length };
    }
}
