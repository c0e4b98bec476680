using System.Collections.Immutable;
using System.Text.Json;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Readers.Json;

/// <summary>A format that is written in JSON. A new one is one new file beside this with a <see cref="PartAttribute"/>.</summary>
internal interface IJsonForm
{
    /// <summary>Whether a file is in this format, by its marks.</summary>
    bool Is(JsonElement root);

    /// <summary>The documents of a file.</summary>
    ImmutableArray<Document> Read(JsonFile file);
}

/// <summary>A file of JSON.</summary>
internal sealed record JsonFile(SourceFile Source, JsonElement Root, ReadOnlyMemory<byte> Bytes, Action<Diagnostic> Report)
{
    /// <summary>Lines on which the items of an array begin: of the root, or of one of its properties.</summary>
    public IReadOnlyList<int> LinesOf(string? property)
    {
        var lines = new List<int>();
        var json = new Utf8JsonReader(Bytes.Span, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        json.Read();
        while (property is not null && json.Read() && json.TokenType == JsonTokenType.PropertyName && !json.ValueTextEquals(property))
        {
            json.Read();
            json.Skip();
        }

        _ = property is null || json.Read();
        var (line, counted) = (1, 0);
        while (json.TokenType == JsonTokenType.StartArray || lines.Count > 0)
        {
            json.Read();
            if (json.TokenType == JsonTokenType.EndArray)
            {
                break;
            }

            var start = (int)json.TokenStartIndex;
            line += Bytes.Span[counted..start].Count((byte)'\n');
            counted = start;
            lines.Add(line);
            json.Skip();
        }

        return lines;
    }
}
