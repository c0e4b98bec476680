using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers;

[assembly: Part(typeof(PlainTextReader))]

namespace NewsArchive.Collect.Readers;

/// <summary>Text pasted from the web: paragraphs at blank lines, line ends kept inside. What the lines are is for Extract to find out.</summary>
public sealed class PlainTextReader : IReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".txt", ".text"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        if (DecodeText.From(file, bytes.Span, report) is not { } text)
        {
            return [];
        }

        var frontMatter = FrontMatter.Split(text, file.Path, isPasted: true, report);
        return [new Document(file.Id, file.Path, Paragraphs.Of(frontMatter.Body, frontMatter.BodyLine), frontMatter.Keys)];
    }
}
