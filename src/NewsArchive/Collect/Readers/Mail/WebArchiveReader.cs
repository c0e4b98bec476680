using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Collect.Mime;
using NewsArchive.Collect.Readers.Html;
using NewsArchive.Collect.Readers.Mail;

[assembly: Part(typeof(WebArchiveReader))]

namespace NewsArchive.Collect.Readers.Mail;

/// <summary>A web page that a browser saved as one file (MHTML, RFC 2557): its first page of HTML is the article's, and the address it was saved from is kept.</summary>
public sealed class WebArchiveReader : IReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".mht", ".mhtml"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        var archive = ReadMime.From(bytes.Span);
        var pages = archive.All().Where(part => part.Type is "text/html" or "application/xhtml+xml").ToList();
        var address = archive.Header("Snapshot-Content-Location");
        var start = archive.Parameter("Content-Type", "start");
        var page = pages.Find(part => start is not null && part.Header("Content-ID") == start) ?? pages.Find(part => address is not null && part.Header("Content-Location") == address) ?? pages.FirstOrDefault();
        if (page is null)
        {
            report(DiagnosticKinds.MailBroken.At(file.Path, 0, "The web archive holds no page of HTML.", "Save the page again, as HTML or as MHTML."));
            return [];
        }

        // Headers are no text yet that pages can hold.
        var from = (address ?? page.Header("Content-Location")) is { } header ? WhiteSpace.Fold(CleanText.OfPart(header)) : null;
        var documents = new HtmlReader().Read(file, page.Utf8Content(), report);
        return from is null ? documents : [.. documents.Select(document => document with { Hints = document.Hints.Add(new Hint("saved-from", [from], 0, Standing.Read)) })];
    }
}
