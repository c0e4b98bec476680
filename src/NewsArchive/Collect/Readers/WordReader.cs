using System.Collections.Immutable;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers;
using NewsArchive.Collect.Readers.Html;
using Document = NewsArchive.Archive.Document;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

[assembly: Part(typeof(WordReader))]

namespace NewsArchive.Collect.Readers;

/// <summary>A text of Word or LibreOffice (.docx, ECMA-376): paragraphs, headings, lists, tables and links; what is deleted, hidden or noted below the page stays out.</summary>
public sealed class WordReader : IReader
{
    /// <summary>Characters of a part; a text of a thousand pages has a tenth. A zip of a few kilobytes can hold gigabytes.</summary>
    private const long PartLimit = 64L << 20;

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".docx"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes.ToArray(), writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = PartLimit });
            if (package.MainDocumentPart is not { Document.Body: { } body } main)
            {
                return Refuse("It holds no text.");
            }

            var html = new StringBuilder();
            Write(body, main, html, 0);
            return [new Document(file.Id, file.Path, ReadFragment.Of(html.ToString(), null, 0), [.. Hints(package)]) { IsStructured = true }];
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or FileFormatException or IOException or System.Xml.XmlException or InvalidDataException or InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException)
        {
            return Refuse(bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "It is encrypted, or in the older format .doc." : "It is damaged, or larger than such texts are.");
        }

        ImmutableArray<Document> Refuse(string why)
        {
            report(DiagnosticKinds.OfficeTextBroken.At(file.Path, 0, why, "Open it in Word or LibreOffice and save it as .docx again, without a password, or as .txt."));
            return [];
        }
    }

    private static IEnumerable<Hint> Hints(WordprocessingDocument package)
    {
        (string Name, string? Value)[] all =
        [
            ("office:title", package.PackageProperties.Title), ("office:creator", package.PackageProperties.Creator),
            ("office:created", package.PackageProperties.Created?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        ];
        return from property in all where !string.IsNullOrWhiteSpace(property.Value) select new Hint(property.Name, [WhiteSpace.Fold(CleanText.OfPart(property.Value))], 0, Standing.Read);
    }

    /// <summary>Writes elements as HTML, from which blocks are made as from a page's.</summary>
    private static void Write(OpenXmlElement parent, MainDocumentPart main, StringBuilder html, int depth)
    {
        const int DepthLimit = 64;
        if (depth > DepthLimit)
        {
            return;
        }

        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    var tag = TagOf(paragraph, main);
                    Wrap(tag == "li" ? "<ul><li>" : $"<{tag}>", tag == "li" ? "</li></ul>" : $"</{tag}>", paragraph);
                    break;
                case Table table:
                    Wrap("<table>", "</table>", table);
                    break;
                case TableRow row:
                    Wrap("<tr>", "</tr>", row);
                    break;
                case TableCell cell:
                    Wrap("<td>", "</td>", cell);
                    break;
                case Hyperlink link:
                    var target = link.Id?.Value is { } id ? main.HyperlinkRelationships.FirstOrDefault(relationship => relationship.Id == id)?.Uri.ToString() : null;
                    Wrap($"<a href=\"{WebUtility.HtmlEncode(target ?? "")}\">", "</a>", link);
                    break;
                case Run run when run.RunProperties?.Vanish is null:
                    var (isBold, isItalic) = (IsOn(run.RunProperties?.Bold), IsOn(run.RunProperties?.Italic));
                    Wrap((isBold ? "<b>" : "") + (isItalic ? "<i>" : ""), (isItalic ? "</i>" : "") + (isBold ? "</b>" : ""), run);
                    break;
                case Text text:
                    html.Append(WebUtility.HtmlEncode(text.Text));
                    break;
                case TabChar:
                    html.Append(' ');
                    break;
                case Break:
                    html.Append("<br>");
                    break;
                case SdtElement or InsertedRun or CustomXmlElement or SdtContentBlock or SdtContentRun:
                    Write(element, main, html, depth + 1);
                    break;
            }
        }

        void Wrap(string open, string close, OpenXmlElement inside)
        {
            html.Append(open);
            Write(inside, main, html, depth + 1);
            html.Append(close);
        }
    }

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    /// <summary>The element of HTML for a paragraph, by its style; styles are known by their name, which is English in every language of Word.</summary>
    private static string TagOf(Paragraph paragraph, MainDocumentPart main)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var style = id is null ? null : main.StyleDefinitionsPart?.Styles?.Elements<Style>().FirstOrDefault(style => style.StyleId?.Value == id);
        var name = (style?.StyleName?.Val?.Value ?? id ?? "").ToLowerInvariant();
        return name switch
        {
            "title" => "h1",
            ['h', 'e', 'a', 'd', 'i', 'n', 'g', .., >= '1' and <= '6' and var level] => $"h{level}",
            "quote" or "intense quote" => "blockquote",
            _ => paragraph.ParagraphProperties?.NumberingProperties is null ? "p" : "li",
        };
    }
}
