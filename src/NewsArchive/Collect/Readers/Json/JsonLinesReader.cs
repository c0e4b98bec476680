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
                Refuse("is no JSON object");
                return;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                documents.Add(JsonCells.Of(json.RootElement), number);
            }
            catch (JsonException problem)
            {
                Refuse($"is not valid JSON (byte {problem.BytePositionInLine})");
            }
            catch (InvalidOperationException)
            {
                Refuse("holds half a character (a lone surrogate, \\uD800 to \\uDFFF)");
            }

            void Refuse(string why) => report(DiagnosticKinds.RecordBroken.At(file.Path, number, $"The line {why}.", """Write one object a line, such as {"id": "a1", "text": "..."}."""));
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
