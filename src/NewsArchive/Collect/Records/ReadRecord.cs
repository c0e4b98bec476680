using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Records;

/// <summary>One record of JSON Lines -> Document: <c>{"id","text"}</c> or <c>{"id","html"}</c>, with optional <c>title</c>, <c>dateline</c>, <c>date</c>, <c>url</c>, <c>author</c>, <c>source</c>, <c>language</c>.</summary>
public static class ReadRecord
{
    // What a record says of itself is as good as front matter, but for the dateline, which is a line of the text.
    private static readonly ImmutableArray<(string Name, Standing Standing)> Fields =
    [
        ("title", Standing.Stated), ("date", Standing.Stated), ("url", Standing.Stated), ("author", Standing.Stated),
        ("source", Standing.Stated), ("language", Standing.Stated), ("dateline", Standing.Read),
    ];

    /// <summary>The documents of a line; none where it cannot be used, and then a diagnostic was reported.</summary>
    /// <param name="path">Where the line comes from, for messages.</param>
    /// <param name="number">Number of the line, from 1; the id of a record that has none.</param>
    public static ImmutableArray<Document> From(string line, string path, int number, Action<Diagnostic> report) =>
        JsonLine.Read(Encoding.UTF8.GetBytes(line), path, number, report, record => Read(record, number)) is { } given ? Documents(given, path, number, report) : [];

    /// <exception cref="InvalidOperationException">A text of the record cannot be written in Unicode.</exception>
    private static Given Read(JsonElement record, int number)
    {
        var id = ValuesOf(record, "id") is [var given, ..] ? given : $"{number}";
        var (text, extension) = ValuesOf(record, "text") is [var plain, ..] ? (plain, ".txt") : ValuesOf(record, "html") is [var html, ..] ? (html, ".html") : ("", "");
        return new Given(id, text, extension, [.. Fields.SelectMany(field => ValuesOf(record, field.Name) is { Length: > 0 } values ? [new Hint(field.Name, values, 0, field.Standing)] : Array.Empty<Hint>())]);
    }

    private static ImmutableArray<Document> Documents(Given given, string path, int number, Action<Diagnostic> report)
    {
        if (given.Extension.Length == 0)
        {
            report(DiagnosticKinds.RecordBroken.At(path, number, "The record has neither \"text\" nor \"html\".", "Give the article's text under the key \"text\"."));
            return [];
        }

        // The mark of UTF-8 in front keeps a page's own, now outdated, word on its encoding from being heard; and what JSON calls
        // text is text, though a file with a NUL in it would be taken for binary data.
        var bytes = Encoding.UTF8.GetBytes('\uFEFF' + given.Text.Replace("\0", "", StringComparison.Ordinal));
        return [.. ReadDocuments.FromBytes(new SourceFile(given.Id + given.Extension, path), bytes, report).Select(document => document with { Id = given.Id, Hints = [.. given.Hints, .. document.Hints] })];
    }

    private static ImmutableArray<string> ValuesOf(JsonElement record, string name) =>
        !record.TryGetProperty(name, out var value) ? [] : value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Number => [value.GetRawText()],
            JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            _ => [],
        };

    /// <summary>What a record says.</summary>
    /// <param name="Extension">Of the format that the text is in; empty where there is no text.</param>
    private sealed record Given(string Id, string Text, string Extension, ImmutableArray<Hint> Hints);
}
