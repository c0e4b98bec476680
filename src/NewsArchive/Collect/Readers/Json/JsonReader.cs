using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers.Json;
using NewsArchive.Collect.Records;

[assembly: Part(typeof(JsonReader))]

namespace NewsArchive.Collect.Readers.Json;

/// <summary>A file of JSON: in a format with marks of its own (JSON Feed, ninjs), or one record, or many in an array.</summary>
public sealed class JsonReader : IReader
{
    // Where interfaces put their list of articles.
    private static readonly string[] Lists = ["articles", "items", "records", "results", "documents", "docs", "data", "entries", "news", "stories", "hits", "response", "value"];

    private static readonly ImmutableArray<IJsonForm> Forms = Parts.Of<IJsonForm>();

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".json"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        if (Utf8Bytes.Of(file, bytes, report) is not { } utf8)
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Read(new JsonFile(file, json.RootElement, utf8, report));
        }
        catch (JsonException problem)
        {
            if (JsonLinesReader.BeginsWithLine(utf8.Span))
            {
                return new JsonLinesReader().Read(file, utf8, report);
            }

            report(DiagnosticKinds.RecordBroken.At(file.Path, (int)(problem.LineNumber ?? 0) + 1, $"It is not valid JSON from here on (byte {problem.BytePositionInLine} of the line).", "Export it again, or mend it at this place."));
            return [];
        }
        catch (InvalidOperationException)
        {
            report(DiagnosticKinds.RecordBroken.At(file.Path, 0, "A text in it holds half a character (a lone surrogate, \\uD800 to \\uDFFF).", "Export it again as UTF-8."));
            return [];
        }
    }

    private static ImmutableArray<Document> Read(JsonFile file)
    {
        if (Forms.FirstOrDefault(form => form.Is(file.Root)) is { } known)
        {
            return known.Read(file);
        }

        if (file.Root.ValueKind == JsonValueKind.Array)
        {
            return Records(file, file.Root, file.LinesOf(null));
        }

        if (file.Root.ValueKind != JsonValueKind.Object)
        {
            file.Report(DiagnosticKinds.RecordBroken.At(file.Source.Path, 1, "It is JSON, but neither an object nor a list of objects.", """Write {"title": "...", "text": "..."}, or a list of such objects."""));
            return [];
        }

        if (Lists.FirstOrDefault(name => IsList(file.Root, name)) is { } list)
        {
            return Records(file, file.Root.GetProperty(list), file.LinesOf(list));
        }

        // Elasticsearch and Solr have a list within a list.
        foreach (var (outer, inner) in from outer in Lists where file.Root.TryGetProperty(outer, out var room) && room.ValueKind == JsonValueKind.Object from inner in Lists where IsList(file.Root.GetProperty(outer), inner) select (outer, inner))
        {
            return Records(file, file.Root.GetProperty(outer).GetProperty(inner), []);
        }

        var one = new RecordDocuments(file.Source, file.Report);
        one.Add(JsonCells.Of(file.Root), 1);

        // A file of one record is an article, which goes by the name of the file.
        return [.. one.ToImmutable().Select(document => document with { Id = file.Source.Id })];
    }

    private static bool IsList(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object;

    private static ImmutableArray<Document> Records(JsonFile file, JsonElement list, IReadOnlyList<int> lines)
    {
        if (list.GetArrayLength() > 0 && list.EnumerateArray().All(Forms.OfType<Ninjs>().Single().Is))
        {
            return Ninjs.Read(file, [.. list.EnumerateArray()], lines);
        }

        var documents = new RecordDocuments(file.Source, file.Report);
        var number = 0;
        foreach (var record in list.EnumerateArray())
        {
            var line = number < lines.Count ? lines[number] : 0;
            number++;
            if (record.ValueKind == JsonValueKind.Object)
            {
                documents.Add(JsonCells.Of(record), line);
            }
            else
            {
                file.Report(DiagnosticKinds.RecordBroken.At(file.Source.Path, line, "An item of the list is no object.", """Write each article as {"title": "...", "text": "..."}."""));
            }
        }

        return documents.ToImmutable();
    }
}

/// <summary>Bytes of JSON in the one encoding that its parser takes.</summary>
internal static class Utf8Bytes
{
    /// <summary>The bytes as UTF-8 without a mark; null where they are no text, and then a diagnostic was reported.</summary>
    public static ReadOnlyMemory<byte>? Of(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes.Span) && !bytes.Span.Contains((byte)0))
        {
            return bytes;
        }

        return DecodeText.From(file, bytes.Span, report) is { } text ? Encoding.UTF8.GetBytes(text) : null;
    }
}
