using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Collect.Generators;
using NewsArchive.Collect.Markup;
using NewsArchive.Collect.Readers;

[assembly: Part(typeof(MarkdownReader))]

namespace NewsArchive.Collect.Readers;

/// <summary>Markdown with front matter, such as Format and site generators write it. Raw HTML, shortcodes and Liquid in it are text.</summary>
public sealed class MarkdownReader : IReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".md", ".markdown", ".mdown", ".mkd"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        if (DecodeText.From(file, bytes.Span, report) is not { } text)
        {
            return [];
        }

        if (ReadGeneratorFile.Of(file, text, report) is not { } frontMatter)
        {
            return [];
        }

        var isStructured = true;
        if (ReadBlocks.Of(frontMatter.Body, frontMatter.BodyLine) is not { } blocks)
        {
            report(DiagnosticKinds.MarkdownTooDense.At(
                file.Path, frontMatter.BodyLine, "The Markdown is nested too deep, a paragraph of it has over a thousand signs, or a table with marked cells over two thousand bars; it was read as plain text.", "Remove the many signs in a row; split the table, or leave its cells unmarked."));
            blocks = Paragraphs.Of(frontMatter.Body, frontMatter.BodyLine);
            isStructured = false;
        }

        return [new Document(file.Id, file.Path, blocks, frontMatter.Keys) { IsStructured = isStructured }];
    }
}
