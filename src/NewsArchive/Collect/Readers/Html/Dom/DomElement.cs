using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsArchive.Collect.Readers.Html.Dom;

/// <summary>An element with the attributes that are read somewhere.</summary>
/// <param name="name">In the spelling of its vocabulary; lower case in HTML.</param>
/// <param name="line">Line of the source, from 1.</param>
internal class DomElement(string name, NodeFlags flags, int line) : DomNode(flags), IConstructableElement, IConstructableNamedNodeMap
{
    private (string Name, ReadOnlyMemory<char> Value)[] _attributes = [];

    public override string Name => name;

    public int Line => line;

    /// <summary>Those that are read somewhere.</summary>
    public IReadOnlyList<(string Name, ReadOnlyMemory<char> Value)> Attributes => _attributes;

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    StringOrMemory IConstructableElement.LocalName => name;

    StringOrMemory IConstructableElement.NamespaceUri => NamespaceUri;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    // Lines are enough, and cost nothing.
    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    /// <summary>Address of its vocabulary.</summary>
    protected virtual string NamespaceUri => NamespaceNames.HtmlUri;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => Find(name.Memory.Span) is >= 0 and var at ? new Attribute(this, at) : null;

    /// <summary>The value of an attribute; null where the element does not have it.</summary>
    public string? Value(string attribute) => Find(attribute) is >= 0 and var at ? _attributes[at].Value.ToString() : null;

    /// <summary>The value of an attribute, as long as the document is used; empty where the element does not have it.</summary>
    public ReadOnlySpan<char> Span(string attribute) => Find(attribute) is >= 0 and var at ? _attributes[at].Value.Span : default;

    public bool Has(string attribute) => Find(attribute) >= 0;

    /// <summary>The text directly in it, which is all that a title or a script can hold.</summary>
    public string OwnText() => string.Concat(Children.OfType<DomText>());

    /// <summary>Whether the text below it has at least so many characters.</summary>
    public bool IsLonger(int least)
    {
        var length = 0;
        var rest = new Stack<DomNode>([this]);
        while (length < least && rest.TryPop(out var node))
        {
            length += node is DomText text ? text.Size : 0;
            for (var i = 0; i < node.Length; i++)
            {
                rest.Push(node[i]);
            }
        }

        return length >= least;
    }

    bool IConstructableElement.HasAttribute(StringOrMemory name) => Find(name.Memory.Span) >= 0;

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) => Find(localName.Memory.Span) is >= 0 and var at ? _attributes[at].Value : default(StringOrMemory);

    void IConstructableElement.SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => Set(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Set(name, value);

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        // A second html or body tag adds to the first.
        var first = _attributes.Length;
        if (tagAttributes.Count > 0)
        {
            Array.Resize(ref _attributes, first + tagAttributes.Count);
        }

        for (var i = first; i < _attributes.Length; i++)
        {
            var attribute = tagAttributes[i - first];
            _attributes[i] = (ReadAttributes.Intern(attribute.Name.Memory.Span), attribute.Value.Memory);
        }
    }

    void IConstructableElement.SetupElement()
    {
    }

    void IConstructableElement.AddComment(ref StructHtmlToken token) => AddNode(new DomComment(token.Data.ToString()));

    IConstructableNode IConstructableElement.ShallowCopy() => Copy();

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes) =>
        attributes is DomElement other && other._attributes.Length == _attributes.Length && Array.TrueForAll(_attributes, own => other.Has(own.Name) && other.Span(own.Name).SequenceEqual(own.Value.Span));

    private void Set(StringOrMemory name, StringOrMemory value)
    {
        // A copy of the element keeps what it has.
        var own = ReadAttributes.Intern(name.Memory.Span);
        _attributes = [.. _attributes.Where(attribute => attribute.Name != own), (own, value.Memory)];
    }

    private int Find(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < _attributes.Length; i++)
        {
            if (name.SequenceEqual(_attributes[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private sealed class Attribute(DomElement owner, int at) : IConstructableAttr
    {
        public StringOrMemory Name => owner._attributes[at].Name;

        public StringOrMemory Value
        {
            get => owner._attributes[at].Value;
            set => owner._attributes[at].Value = value.Memory;
        }
    }
}
