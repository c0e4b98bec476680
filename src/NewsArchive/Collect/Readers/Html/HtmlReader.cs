using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Collect.Generators;
using NewsArchive.Collect.Readers.Html;

[assembly: Part(typeof(HtmlReader))]

namespace NewsArchive.Collect.Readers.Html;

/// <summary>A saved web page: the article among menus, teasers and comments as blocks, and all that the page says about it as hints.</summary>
public sealed class HtmlReader : IReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        var (text, guessed) = DecodePage.From(bytes.Span);
        if (IsBinary(text))
        {
            report(DiagnosticKinds.BinaryContent.At(file.Path, 0, "The file holds binary data, not a web page.", "Save the page as HTML again, or move the file out of the input folder."));
            return [];
        }

        if (guessed is not null)
        {
            report(DiagnosticKinds.EncodingFallback.At(file.Path, 0, $"The page names no encoding that fits and is not valid UTF-8; it was read as {guessed}.", "Check the umlauts of the article and save the page as UTF-8."));
        }

        // Site generators take pages with front matter, too.
        ImmutableArray<Hint> stated = [];
        if (text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal) || text.StartsWith("+++", StringComparison.Ordinal))
        {
            if (ReadGeneratorFile.Of(file, text.ReplaceLineEndings("\n"), report) is not { } frontMatter)
            {
                return [];
            }

            stated = frontMatter.Keys;
            text = new string('\n', frontMatter.BodyLine - 1) + frontMatter.Body;
        }

        using var markup = TrimMarkup.From(text);
        if (markup.Exceeded is not null)
        {
            report(DiagnosticKinds.PageCut.At(file.Path, 0, $"The page has {markup.Exceeded}; what is beyond was left out.", "Check that the article is whole, or save its text as .txt or .md."));
        }

        using var page = ParsePage.From(markup.Page);
        var document = ReadPage.Of(page, file);
        return [stated.IsEmpty ? document : document with { Hints = [.. stated, .. document.Hints] }];
    }

    /// <summary>Single NUL characters stand in some pages, and the parser passes over them; files of other kinds are full of them.</summary>
    private static bool IsBinary(string text) => text.AsSpan().Count('\0') > 16 + (text.Length / 100);
}
