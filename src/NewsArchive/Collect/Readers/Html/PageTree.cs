using System.Buffers;
using System.Text;
using NewsArchive.Collect.Readers.Html.Dom;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>
/// The nodes of a page in document order, without what never shows. Every question about subtrees is a loop over a range of this list, so no walk
/// recurses.
/// </summary>
internal sealed class PageTree
{
    private static readonly SearchValues<string> ScreenReaderClasses = SearchValues.Create(["screen-reader", "screenreader", "sr-only", "visually-hidden", "visuallyhidden", "show-for-sr", "assistive-text", "a11y-hidden"], StringComparison.OrdinalIgnoreCase);

    private PageTree(List<PageNode> nodes) => Nodes = nodes;

    public List<PageNode> Nodes { get; }

    /// <summary>The tree below an element.</summary>
    public static PageTree Of(DomElement root)
    {
        var nodes = new List<PageNode>();
        var places = new Stack<(PageNode Parent, DomElement Element, int Next)>();
        places.Push((Add(nodes, null, root), root, 0));
        while (places.TryPop(out var place))
        {
            if (place.Next == place.Element.Length)
            {
                place.Parent.End = nodes.Count;
                continue;
            }

            places.Push(place with { Next = place.Next + 1 });
            var next = place.Element[place.Next];
            if (next is DomElement element && Shows(element))
            {
                places.Push((Add(nodes, place.Parent, element), element, 0));
            }
            else if (next is DomText { Size: > 0 } text)
            {
                nodes.Add(new PageNode(nodes.Count, place.Parent, "", null, text.ToString(), place.Parent.Line) { End = nodes.Count + 1 });
            }
        }

        return new PageTree(nodes);
    }

    /// <summary>The elements of a subtree's range, in order, without what was dropped.</summary>
    public IEnumerable<PageNode> Kept(PageNode root)
    {
        for (var i = root.Index; i < root.End; i++)
        {
            if (Nodes[i].Dropped is not null)
            {
                i = Nodes[i].End - 1;
            }
            else
            {
                yield return Nodes[i];
            }
        }
    }

    /// <summary>The text of a subtree with single blanks, up to a length.</summary>
    public string TextOf(PageNode root, int longest = 2_000)
    {
        var text = new StringBuilder();
        for (var i = root.Index; i < root.End && text.Length < longest; i++)
        {
            Append(text, Nodes[i]);
        }

        return Spaces.Fold(text.ToString());
    }

    /// <summary>Adds what a reader sees of a node. Style sheets part what stands in elements of its own, as in <c>By</c> and <c>Ann Lee</c>.</summary>
    public static void Append(StringBuilder text, PageNode node)
    {
        if (node.Text is { Length: > 0 } piece)
        {
            var joins = text.Length > 0 && (((char.IsLower(text[^1]) || char.IsDigit(text[^1]) || text[^1] == ':') && char.IsUpper(piece[0])) || (char.IsLower(text[^1]) && char.IsDigit(piece[0])));
            text.Append(joins ? " " : "").Append(piece);
        }
        else if (!node.IsInline || node.Tag == "br")
        {
            text.Append(' ');
        }
    }

    private static PageNode Add(List<PageNode> nodes, PageNode? parent, DomElement element)
    {
        var node = new PageNode(nodes.Count, parent, TagNames.Intern(element.Name), element, null, element.Line);
        nodes.Add(node);
        if (parent is not null && node.Tag == "li")
        {
            node.Position = parent.Items++;
        }

        return node;
    }

    private static bool Shows(DomElement element) => !TagNames.Silent.Contains(element.Name) && !IsForScreenReaders(element);

    /// <summary>Labels that only screen readers speak stand glued to the text that is seen; skip links and captions of buttons are of no use either.</summary>
    private static bool IsForScreenReaders(DomElement element)
    {
        const int LongestLabel = 200;
        return element.Span("class").ContainsAny(ScreenReaderClasses) && !element.IsLonger(LongestLabel);
    }
}
