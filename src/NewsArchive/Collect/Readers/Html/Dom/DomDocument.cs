using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsArchive.Collect.Readers.Html.Dom;

/// <summary>A parsed page. Its texts lie in the memory of the parser until it is disposed of.</summary>
/// <param name="tables">The tables that are open, the innermost on top.</param>
internal sealed class DomDocument(TextSource source, Stack<DomElement> tables) : DomNode(NodeFlags.None), IConstructableDocument, IDisposable
{
    public override string Name => "#document";

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    /// <summary>The <c>html</c> element; null in an empty document only.</summary>
    public DomElement? Root => Child(this, "html");

    public DomElement? Head => Root is { } root ? Child(root, "head") : null;

    public DomElement? Body => Root is { } root ? Child(root, "body") : null;

    IConstructableElement? IConstructableDocument.Head => Head;

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    public bool IsLoading => false;

    /// <summary>
    /// Takes a node at the end. What may not stand in a table stands before it (HTML standard, "foster parent"); the parser knows only its own
    /// tables for that and gives such elements to the document.
    /// </summary>
    public override void AddNode(IConstructableNode node)
    {
        if (node is not DomElement || Root is not { } root)
        {
            base.AddNode(node);
        }
        else if (tables.TryPeek(out var table) && table.Parent is { } parent)
        {
            parent.InsertNode(parent.IndexOf(table), node);
        }
        else
        {
            (Body ?? root).AddNode(node);
        }
    }

    public void Dispose()
    {
        Builder?.Dispose();
        source.Dispose();
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void AddComment(ref StructHtmlToken token) => AddNode(new DomComment(token.Data.ToString()));

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
    }

    private static DomElement? Child(DomNode of, string name)
    {
        for (var i = 0; i < of.Length; i++)
        {
            if (of[i] is DomElement element && element.Name == name)
            {
                return element;
            }
        }

        return null;
    }
}
