using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsArchive.Collect.Readers.Html.Dom;

/// <summary>
/// A node as the parser builds it. The parser's own nodes can be scripted, observed and serialized, which makes them four times as large; these are
/// built once and read once.
/// </summary>
internal abstract class DomNode(NodeFlags flags) : IConstructableNode, IConstructableNodeList
{
    private List<DomNode>? _children;

    /// <summary>Number of children.</summary>
    public int Length => _children?.Count ?? 0;

    public IReadOnlyList<DomNode> Children => _children ?? [];

    /// <summary>What the rules of the parser ask about an element.</summary>
    public NodeFlags Flags => flags;

    /// <summary>Name of the element in the spelling of its vocabulary; of another node a word that no element has.</summary>
    public abstract string Name { get; }

    public DomNode? Parent { get; private set; }

    StringOrMemory IConstructableNode.NodeName => Name;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (DomNode?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    IConstructableNode IConstructableNodeList.this[int index] => this[index];

    public DomNode this[int index] => _children![index];

    public void Clear() => _children?.Clear();

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    public void RemoveChild(IConstructableNode childNode)
    {
        if (IndexOf(childNode) is >= 0 and var at)
        {
            RemoveNode(at, childNode);
        }
    }

    public int IndexOf(IConstructableNode childNode) => _children?.IndexOf((DomNode)childNode) ?? -1;

    public void RemoveNode(int idx, IConstructableNode childNode)
    {
        childNode.Parent = null;
        _children!.RemoveAt(idx);
    }

    public void InsertNode(int idx, IConstructableNode childNode)
    {
        childNode.Parent = this;
        (_children ??= []).Insert(idx, (DomNode)childNode);
    }

    public virtual void AddNode(IConstructableNode node) => InsertNode(Length, node);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertText(Length, text, emitWhiteSpaceOnly);

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (idx > 0 && this[idx - 1] is DomText before)
        {
            before.Append(text.Memory);
        }
        else
        {
            InsertNode(idx, new DomText(text.Memory));
        }
    }

    /// <summary>All elements below it in document order; a walk that does not recurse.</summary>
    public IEnumerable<DomElement> Elements()
    {
        var places = new Stack<(DomNode Node, int Next)>([(this, 0)]);
        while (places.TryPop(out var place))
        {
            if (place.Next < place.Node.Length)
            {
                places.Push(place with { Next = place.Next + 1 });
                if (place.Node[place.Next] is DomElement element)
                {
                    yield return element;
                    places.Push((element, 0));
                }
            }
        }
    }

    /// <summary>A node of the same kind with the same attributes, in no place and with nothing below it.</summary>
    protected DomNode Copy()
    {
        var copy = (DomNode)MemberwiseClone();
        (copy.Parent, copy._children) = (null, null);
        return copy;
    }

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => Children.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Children.GetEnumerator();
}
