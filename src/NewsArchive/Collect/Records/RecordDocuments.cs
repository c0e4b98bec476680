using System.Collections.Immutable;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect.Items;
using NewsArchive.Collect.Readers.Html;

namespace NewsArchive.Collect.Records;

/// <summary>A column and what a record has in it.</summary>
internal sealed record Cell(string Column, ImmutableArray<string> Values);

/// <summary>Records of a table or of JSON -> documents. What a record says of itself is a statement; columns that hold no field of ours are kept in the front matter.</summary>
internal sealed class RecordDocuments(SourceFile file, Action<Diagnostic> report)
{
    private const int LongestKept = 1_000;

    // Front matter keys that mean something to us; a column of such a name that is not taken for it must not state it.
    private static readonly string[] OurKeys = ["title", "date", "countries", "mentioned", "author", "authors", "source", "language", "lang", "id", "slug", "url", "rights", "embargo"];

    private static readonly string[] FragmentMarks = ["<p>", "<p ", "<br", "</p>", "</a>", "<div"];

    private readonly Columns _columns = new(file.Folder.ColumnNames);
    private readonly ItemList _items = new(file, report);

    /// <summary>Whether some column of these can hold the text.</summary>
    public bool HoldText(IEnumerable<string> columns) => columns.Any(column => _columns.FieldOf(column)?.Field is "text" or "html" or "teaser");

    /// <summary>Number of columns that hold a field.</summary>
    public int Known(IEnumerable<string> columns) => columns.Count(column => _columns.FieldOf(column) is not null);

    public ImmutableArray<Document> ToImmutable() => _items.ToImmutable();

    /// <summary>Adds a record.</summary>
    /// <param name="line">Line of the file on which it begins, from 1.</param>
    public void Add(IReadOnlyList<Cell> record, int line)
    {
        var fields = new Dictionary<string, (Cell Cell, int Rank)>(StringComparer.Ordinal);
        var filled = record.Where(cell => cell.Values.Any(value => !string.IsNullOrWhiteSpace(value))).ToList();
        foreach (var cell in filled)
        {
            if (_columns.FieldOf(cell.Column) is var (field, rank) && (!fields.TryGetValue(field, out var known) || rank < known.Rank))
            {
                fields[field] = (cell, rank);
            }
        }

        var text = fields.GetValueOrDefault("text").Cell ?? fields.GetValueOrDefault("html").Cell ?? fields.GetValueOrDefault("teaser").Cell;
        if (text is null)
        {
            report(DiagnosticKinds.RecordBroken.At(file.Path, line, "The record has no text.", $"Give it one under the name \"text\", or say in archive.yml which column holds it (columns: {{text: \"...\"}}); it has {Listed(filled)}."));
            return;
        }

        var used = new HashSet<Cell>(ReferenceEqualityComparer.Instance) { text };
        var hints = new List<Hint>();
        used.UnionWith(fields.Where(field => field.Key == "id").Select(field => field.Value.Cell));
        foreach (var (field, (cell, _)) in fields)
        {
            if (HintOf(field, cell, line) is { } hint)
            {
                hints.Add(hint);
                used.Add(cell);
            }
        }

        hints.AddRange(filled.Where(cell => !used.Contains(cell)).Select(cell => Kept(cell, line)).OfType<Hint>());
        var id = fields.TryGetValue("id", out var own) ? own.Cell.Values[0].Trim() : fields.TryGetValue("url", out var url) ? url.Cell.Values[0].Trim() : "";
        var document = Body(string.Join("\n\n", text.Values), line);
        _items.Add(id, line, document with { Hints = [.. hints, .. document.Hints], Kind = SourceKind.Record });
    }

    private Document Body(string text, int line)
    {
        if (text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<body", StringComparison.OrdinalIgnoreCase))
        {
            // A whole page. The mark of UTF-8 keeps its own, now outdated, word on its encoding from being heard.
            var page = new HtmlReader().Read(file, Encoding.UTF8.GetBytes('\uFEFF' + text.Replace("\0", "", StringComparison.Ordinal)), diagnostic => report(diagnostic with { Line = line }));
            return page is [var read] ? read with { Blocks = [.. read.Blocks.Select(block => block with { Line = line })] } : new Document(file.Id, file.Path, [], []);
        }

        var body = IsFragment(text) ? new ItemBody(text, IsHtml: true) : new ItemBody(text, IsHtml: false);
        return new Document(file.Id, file.Path, body.Blocks(null, line), []) { IsStructured = body.IsHtml };
    }

    private static bool IsFragment(string text) => FragmentMarks.Any(tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase));

    private static Hint? HintOf(string field, Cell cell, int line)
    {
        ImmutableArray<string> values = field switch
        {
            "countries" => [.. FieldValues.List(cell.Values).Select(FieldValues.Country).OfType<string>().Distinct(StringComparer.Ordinal)],
            "language" => FieldValues.Language(cell.Values[0]) is { } tag ? [tag] : [],
            "keywords" => FieldValues.List(cell.Values),
            "author" => FieldValues.Names(cell.Values),
            "url" => cell.Values[0].Contains("://", StringComparison.Ordinal) ? [cell.Values[0].Trim()] : [],
            "title" or "date" or "source" => [WhiteSpace.Fold(CleanText.OfPart(cell.Values[0]))],
            "dateline" => [cell.Values[0]],
            "embargo" => [cell.Values[0].Trim()],

            // One word is a statement, right or wrong; a sentence is a notice on copyright.
            "rights" => WhiteSpace.Fold(CleanText.OfPart(cell.Values[0])) is var word && !word.Contains(' ', StringComparison.Ordinal) ? [word] : [],
            _ => [],
        };
        return values.IsEmpty || values[0].Length == 0 ? null : new Hint(field, values, line, field == "dateline" ? Standing.Read : Standing.Stated) { IsList = field is "keywords" or "countries", IsForeign = true };
    }

    private static Hint? Kept(Cell cell, int line)
    {
        var name = WhiteSpace.Fold(CleanText.OfPart(cell.Column));
        var values = cell.Values.Select(value => WhiteSpace.Fold(CleanText.OfPart(value))).Where(value => value.Length is > 0 and <= LongestKept).ToImmutableArray();
        return name.Length is 0 or > 80 || values.IsEmpty ? null : new Hint(OurKeys.Contains(name.ToLowerInvariant()) ? "column-" + name : name, values, line, Standing.Stated) { IsList = values.Length > 1 };
    }

    private static string Listed(List<Cell> cells) => cells.Count == 0 ? "no column" : string.Join(", ", cells.Take(8).Select(cell => $"\"{cell.Column}\""));
}
