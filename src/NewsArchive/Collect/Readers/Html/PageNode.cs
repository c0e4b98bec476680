using NewsArchive.Collect.Readers.Html.Dom;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>A node of the page that may show: an element, or a text (then <see cref="Text"/> is set).</summary>
/// <param name="index">Place in document order; the subtree is the range from it to <see cref="End"/>.</param>
internal sealed class PageNode(int index, PageNode? parent, string tag, DomElement? element, string? text, int line)
{
    public int Index { get; } = index;

    public PageNode? Parent { get; } = parent;

    /// <summary>Name of the element in lower case; empty for a text.</summary>
    public string Tag { get; } = tag;

    public DomElement? Element { get; } = element;

    public string? Text { get; } = text;

    /// <summary>Line in the source, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Index behind the last node of the subtree.</summary>
    public int End { get; set; }

    public bool IsInline => Text is not null || TagNames.Inline.Contains(Tag);

    /// <summary>Words of class and id, in lower case.</summary>
    public NameWords Names { get; } = element is null ? NameWords.None : NameWords.Of(element.Span("class"), element.Span("id"));

    /// <summary>Why the subtree is not part of the article; null while it may be.</summary>
    public string? Dropped { get; set; }

    /// <summary>Characters of prose in the subtree, weighted by how much they look like an article's.</summary>
    public double Prose { get; set; }

    /// <summary>Characters of text in the subtree, and those of them in links.</summary>
    public int Length { get; set; }

    public int Linked { get; set; }

    /// <summary>Share of the text that is links.</summary>
    public double LinkDensity => Length == 0 ? 0 : (double)Linked / Length;

    /// <summary>List items directly inside.</summary>
    public int Items { get; set; }

    /// <summary>How many list items stand before it in its list.</summary>
    public int Position { get; set; }

    /// <summary>How surely its name says that it holds the article: <see cref="PageNames.ContentRank"/>.</summary>
    public int Rank => _rank ??= PageNames.ContentRank(this);

    private int? _rank;

    public string Attribute(string name) => Element?.Value(name) ?? "";
}
