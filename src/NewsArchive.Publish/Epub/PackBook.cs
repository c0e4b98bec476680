using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Epub;

/// <summary>Articles become a book in EPUB 3.3 (w3.org/TR/epub-33). The same articles give the same bytes: its identifier is a hash of its pages, its date that of the newest article.</summary>
public static class PackBook
{
    private const string Style = "body { font-family: serif; line-height: 1.5; }\nh1 { font-size: 1.5em; line-height: 1.2; }\n.facts { color: #555; font-size: 0.9em; margin: 0.2em 0; }\ntable { border-collapse: collapse; }\ntd, th { border: 1px solid #999; padding: 0.2em 0.5em; }\n";

    private const string Container = "<?xml version=\"1.0\" encoding=\"utf-8\"?><container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>";

    // The first moment that a zip file can name.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes a book, beside its place first, so that it is there complete or not at all.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="articles">In the order of the book; at least one.</param>
    /// <param name="language">BCP 47 tag of the site.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void To(string file, string title, IReadOnlyList<BookArticle> articles, string language, CancellationToken cancellation)
    {
        var unfinished = file + ".part";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite))
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            {
                Fill(zip, title, articles, language, cancellation);
            }

            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void Fill(ZipArchive zip, string title, IReadOnlyList<BookArticle> articles, string language, CancellationToken cancellation)
    {
        // First and as it is, so that a program knows a book by its first bytes.
        Add(zip, "mimetype", "application/epub+zip"u8.ToArray(), CompressionLevel.NoCompression);
        Add(zip, "META-INF/container.xml", Encoding.UTF8.GetBytes(Container));
        var pages = new BookPages(language);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var named = articles.Select((article, i) => (article, File: string.Create(CultureInfo.InvariantCulture, $"article-{i + 1:D5}.xhtml"))).ToList();
        foreach (var (article, file) in named)
        {
            cancellation.ThrowIfCancellationRequested();
            AddPage(file, pages.Article(article));
        }

        AddPage("title.xhtml", pages.Title(title, Span(articles, pages)));
        AddPage("nav.xhtml", pages.Contents(title, named));
        Add(zip, "EPUB/style.css", Encoding.UTF8.GetBytes(Style));
        Add(zip, "EPUB/package.opf", BookPages.Bytes(Package(title, named, language, IdentifierOf(hash.GetHashAndReset()))));

        void AddPage(string name, byte[] bytes)
        {
            hash.AppendData(bytes);
            Add(zip, "EPUB/" + name, bytes);
        }
    }

    private static string Span(IReadOnlyList<BookArticle> articles, BookPages pages)
    {
        var (first, last) = (pages.YearOf(articles[0]), pages.YearOf(articles.LastOrDefault(article => article.Date?.Year is not null) ?? articles[0]));
        return string.Create(CultureInfo.InvariantCulture, $"{(first == last ? first : $"{first}–{last}")} · {articles.Count}");
    }

    private static XDocument Package(string title, List<(BookArticle Article, string File)> articles, string language, string identifier)
    {
        var days = articles.Select(entry => entry.Article.Date?.Latest).OfType<DateOnly>().ToList();
        var modified = (days.Count == 0 ? new DateOnly(1970, 1, 1) : days.Max()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return new XDocument(new XElement(
            Opf + "package",
            new XAttribute("version", "3.0"),
            new XAttribute("unique-identifier", "id"),
            new XAttribute(XNamespace.Xml + "lang", language),
            new XElement(
                Opf + "metadata",
                new XAttribute(XNamespace.Xmlns + "dc", Dc),
                new XElement(Dc + "identifier", new XAttribute("id", "id"), identifier),
                new XElement(Dc + "title", BookPages.Clean(title)),
                articles.Select(entry => entry.Article.Language ?? language).Distinct(StringComparer.Ordinal).OrderBy(tag => tag != language).ThenBy(tag => tag, StringComparer.Ordinal).Select(tag => new XElement(Dc + "language", tag)),
                new XElement(Opf + "meta", new XAttribute("property", "dcterms:modified"), modified)),
            new XElement(
                Opf + "manifest",
                Item("nav", "nav.xhtml", "application/xhtml+xml", new XAttribute("properties", "nav")),
                Item("style", "style.css", "text/css"),
                Item("title", "title.xhtml", "application/xhtml+xml"),
                articles.Select(entry => Item(Path.GetFileNameWithoutExtension(entry.File), entry.File, "application/xhtml+xml"))),
            new XElement(
                Opf + "spine",
                ((string[])["title", "nav", .. articles.Select(entry => Path.GetFileNameWithoutExtension(entry.File))]).Select(id => new XElement(Opf + "itemref", new XAttribute("idref", id))))));
    }

    private static XElement Item(string id, string file, string type, params object[] more) =>
        new(Opf + "item", new XAttribute("id", id), new XAttribute("href", file), new XAttribute("media-type", type), more);

    // A UUID of version 8 (RFC 9562): whose bits are its owner's, here those of a hash.
    private static string IdentifierOf(byte[] hash)
    {
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
