using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NewsArchive.Archive;
using NewsArchive.Collect.Mime;
using NewsArchive.Collect.Readers.Html;
using NewsArchive.Collect.Readers.Mail;

[assembly: Part(typeof(MailReader))]

namespace NewsArchive.Collect.Readers.Mail;

/// <summary>A saved mail: its text, rather plain than HTML, as newsletters in HTML are tables; subject and date from its head.</summary>
public sealed partial class MailReader : IReader
{
    // Shorter plain texts only say that there is an HTML part.
    private const int ShortestPlain = 200;

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".eml"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        var mail = ReadMime.From(bytes.Span);
        var parts = mail.All().Where(part => part.Parts.IsEmpty).ToList();
        var attached = parts.Where(part => part.IsAttachment).ToList();
        var plain = parts.Find(part => part.Type == "text/plain" && !part.IsAttachment && part.Content.Length > 0);
        var html = parts.Find(part => part.Type == "text/html" && !part.IsAttachment);
        if (mail.Head.IsEmpty || (plain is null && html is null))
        {
            report(DiagnosticKinds.MailBroken.At(file.Path, 0, "The mail holds neither plain text nor HTML.", "Open it in a mail program and save its text as .txt."));
            return [];
        }

        if (attached.Count > 0)
        {
            report(DiagnosticKinds.AttachmentsLeftOut.At(
                file.Path, 0, $"Attached files are not read: {string.Join(", ", attached.Take(5).Select(part => part.FileName ?? part.Type))}{(attached.Count > 5 ? " ..." : "")}.", "Save those that are articles into the folder."));
        }

        var isPlain = plain is not null && (html is null || plain.Content.Length >= ShortestPlain);
        var documents = isPlain ? new PlainTextReader().Read(file, plain!.Utf8Content(), report) : new HtmlReader().Read(file, html!.Utf8Content(), report);
        return [.. documents.Select(document => document with { Hints = [.. Hints(mail), .. document.Hints], Kind = SourceKind.Text })];
    }

    /// <summary>Subject and date are lines above the text, as pasted texts have them; who sent a mail did not always write it, so the sender is only kept.</summary>
    private static IEnumerable<Hint> Hints(MimePart mail)
    {
        if (mail.Header("Subject") is { } subject && Reply().Replace(WhiteSpace.Fold(CleanText.OfPart(subject)), "") is { Length: > 0 } title)
        {
            yield return new Hint("title", [title], 0, Standing.Read);
        }

        if (mail.Header("Date") is { } date)
        {
            yield return new Hint("date", [CleanText.OfPart(date)], 0, Standing.Read) { IsForeign = true };
        }

        if (mail.Header("From") is { } from)
        {
            yield return new Hint("from", [WhiteSpace.Fold(CleanText.OfPart(from))], 0, Standing.Stated);
        }
    }

    [GeneratedRegex(@"^((re|aw|fwd?|wg)(\[[0-9]+\])?:\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Reply();
}
