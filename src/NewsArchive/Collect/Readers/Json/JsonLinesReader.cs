using System.Collections.Immutable;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers.Json;
using NewsArchive.Collect.Records;

[assembly: Part(typeof(JsonLinesReader))]

namespace NewsArchive.Collect.Readers.Json;

/// <summary>JSON Lines: a record a line, each an article.</summary>
public sealed class JsonLinesReader : IReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".jsonl", ".ndjson"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        if (Utf8Bytes.Of(file, bytes, report) is not { } utf8)
        {
            return [];
        }

        var documents = new RecordDocuments(file, report);
        var number = 0;
        for (var rest = utf8; !rest.IsEmpty;)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            number++;
            if (!line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                Add(line, number);
            }
        }

        return documents.ToImmutable();

        void Add(ReadOnlyMemory<byte> line, int number)
        {
            // Not parsed to be refused: a file of another kind has millions of such lines, and each would throw.
            if (line.Span.TrimStart(" \t"u8)[0] != '{')
            {
                JsonLine.Refuse(file.Path, number, "is no JSON object", report);
            }
            else if (JsonLine.Read(line, file.Path, number, report, JsonCells.Of) is { } cells)
            {
                documents.Add(cells, number);
            }
        }
    }

    /// <summary>Whether the first line is an object by itself: JSON Lines under another name.</summary>
    internal static bool BeginsWithLine(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var end = bytes.IndexOf((byte)'\n');
            var json = new Utf8JsonReader(end < 0 ? bytes : bytes[..end]);
            return end > 0 && json.Read() && json.TokenType == JsonTokenType.StartObject && json.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
