using System.Text;
using Markdig.Syntax.Inlines;
using NewsArchive.Collect.Markup;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>The nodes of a run -> its plain text and the Markdown that reads as this text: links, emphasis, code, pictures as links with their text.</summary>
internal sealed class InlineMarkup(PageTree tree, LinkAddress addresses)
{
    /// <summary>Plain text and Markdown; the Markdown is null where plain text says it all.</summary>
    /// <param name="pieces">Indexes of texts, breaks and pictures.</param>
    public (string Text, string? Markup) Of(PageNode owner, IReadOnlyCollection<int> pieces, bool isHeading) =>
        pieces.Any(piece => MayHaveMarkup(tree.Nodes[piece], owner)) ? OfMarkup(owner, pieces, isHeading) : (PlainText(pieces), null);

    private static bool MayHaveMarkup(PageNode node, PageNode owner)
    {
        if (node.Tag == "img")
        {
            return true;
        }

        for (var around = node.Parent; around is not null && around != owner; around = around.Parent)
        {
            if (SignOf(around.Tag) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private string PlainText(IReadOnlyCollection<int> pieces)
    {
        var text = new StringBuilder();
        var blank = false;
        foreach (var piece in pieces)
        {
            var raw = tree.Nodes[piece].Text ?? " ";
            var part = Spaces.Fold(raw);
            if (part.Length > 0)
            {
                text.Append(text.Length > 0 && (blank || char.IsWhiteSpace(raw[0])) ? " " : "").Append(part);
                blank = false;
            }

            blank |= raw.Length > 0 && char.IsWhiteSpace(raw[^1]);
        }

        return pieces.Count == 1 ? text.ToString() : Spaces.Fold(text.ToString());
    }

    private (string Text, string? Markup) OfMarkup(PageNode owner, IEnumerable<int> pieces, bool isHeading)
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
            Wrap? wrap = SignOf(around.Tag) switch
            {
                null => null,
                "a" => addresses.Of(around.Attribute("href")) is { } target ? new Wrap("a", target, around.Index) : null,
                var sign => new Wrap(sign, "", 0),
            };
            if (wrap is { } outer && !wraps.Exists(inner => inner.Sign == outer.Sign))
            {
                wraps.Insert(0, outer);
            }
        }

        return wraps;
    }

    private static string? SignOf(string tag) => tag switch
    {
        "a" => "a",
        "em" or "i" or "cite" or "dfn" => "*",
        "strong" or "b" => "**",
        "del" or "s" or "strike" => "~~",
        _ => null,
    };

    /// <summary>An element around a piece of text.</summary>
    /// <param name="Sign">Sign of emphasis, or <c>a</c>.</param>
    /// <param name="Index">Place of a link: two of them side by side are two.</param>
    private readonly record struct Wrap(string Sign, string Target, int Index)
    {
        public ContainerInline Open() =>
            Sign == "a" ? new LinkInline { Url = Target } : new EmphasisInline { DelimiterChar = Sign[0], DelimiterCount = Sign.Length };
    }
}
