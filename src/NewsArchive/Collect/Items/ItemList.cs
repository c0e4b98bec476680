using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Items;

/// <summary>The documents of a file that holds many articles, each under an id of its own.</summary>
internal sealed class ItemList(SourceFile file, Action<Diagnostic> report)
{
    private readonly ImmutableArray<Document>.Builder _documents = ImmutableArray.CreateBuilder<Document>();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<(string Key, string Words)> _seen = [];

    /// <summary>Adds a document, whose own id does not count.</summary>
    /// <param name="key">What the item goes by in the file; empty where it goes by nothing, and then its words are its key.</param>
    /// <param name="line">Line of the file on which the item begins, from 1; 0 if unknown.</param>
    public void Add(string key, int line, Document document)
    {
        if (!document.Blocks.Any(block => block.Text.Length > 0 || block.Markup is not null))
        {
            report(DiagnosticKinds.TextEmpty.At(file.Path, line, "The item that begins here holds no text.", "Give it a text, or remove it from the file."));
            return;
        }

        var words = ItemId.Hash(string.Join('\n', document.Blocks.Select(block => block.Text)) + string.Concat(document.Hints.Select(hint => $"\n{hint.Name}={string.Join('|', hint.Values)}")));
        if (!_seen.Add((key, words)))
        {
            report(DiagnosticKinds.ItemRepeated.At(file.Path, line, $"The same item stands in the file twice{(key.Length > 0 ? $" ({key})" : "")}; the first is used.", "Remove one of the two."));
            return;
        }

        // What goes by a name twice and differs is kept under both the name and its words.
        var id = ItemId.Of(file, key.Length > 0 ? key : words);
        _documents.Add(document with { Id = _ids.Add(id) ? id : ItemId.Of(file, $"{key}\n{words}") });
    }

    public ImmutableArray<Document> ToImmutable() => _documents.ToImmutable();
}
