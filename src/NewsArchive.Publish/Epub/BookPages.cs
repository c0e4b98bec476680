using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using NewsArchive.Archive.Countries;
using NewsArchive.Render.Bodies;
using NewsArchive.Render.Themes;
using NewsArchive.Render.Words;

namespace NewsArchive.Publish.Epub;

/// <summary>Articles -> the pages of a book in XHTML. They are made as trees, so that no title or text can put an element of its own into them.</summary>
/// <param name="language">BCP 47 tag of the site.</param>
internal sealed class BookPages(string language)
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    private readonly UiStrings _strings = UiStrings.Load(Theme.Load(null, static _ => { }), language, static _ => { });

    private DateWords Dates => field ??= new DateWords(_strings);

    /// <summary>Name of the year that an article stands under in the table of contents.</summary>
    public string YearOf(BookArticle article) => article.Date?.Year?.ToString(CultureInfo.InvariantCulture) ?? Dates.Of(null);

    /// <summary>The name of a country in the language of the site.</summary>
    public string CountryName(string code) => CountryNames.NameOf(code, language);

    /// <summary>An article's page.</summary>
    public byte[] Article(BookArticle article)
    {
        var lines = new List<string> { Dates.Of(article.Date) };
        lines.AddRange(article.Authors.IsEmpty ? [] : [string.Join(", ", article.Authors)]);
        lines.AddRange(article.Source is null ? [] : [article.Source]);
        var countries = article.Main.Concat(article.Mentioned).Select(CountryName).ToList();
        return Page(article.Title, article.Language ?? language,
        [
            new XElement(Html + "h1", Clean(article.Title)),
            new XElement(Html + "p", Class("facts"), Lang(language), Clean(string.Join(" · ", lines))),
            countries.Count == 0 ? null : new XElement(Html + "p", Class("facts"), Lang(language), Clean(string.Join(", ", countries))),
            .. BodyOf(article.Body),
            LinkTo(article.Url) is { } url ? new XElement(Html + "p", Class("facts"), new XElement(Html + "a", new XAttribute("href", url), Clean(article.Url!))) : null,
        ]);
    }

    /// <summary>The first page.</summary>
    public byte[] Title(string title, string description) => Page(title, language, [new XElement(Html + "h1", Clean(title)), new XElement(Html + "p", Clean(description))]);

    /// <summary>The table of contents, by years where there are several.</summary>
    public byte[] Contents(string title, IReadOnlyList<(BookArticle Article, string File)> articles)
    {
        var years = articles.GroupBy(entry => YearOf(entry.Article), StringComparer.Ordinal).ToList();
        var list = years.Count > 1
            ? new XElement(Html + "ol", years.Select(year => new XElement(Html + "li", new XElement(Html + "span", year.Key), ListOf(year))))
            : ListOf(articles);
        return Page(title, language, [new XElement(Html + "nav", new XAttribute(Ops + "type", "toc"), new XAttribute("id", "toc"), new XElement(Html + "h1", Clean(title)), list)]);
    }

    private static XElement ListOf(IEnumerable<(BookArticle Article, string File)> articles) => new(
        Html + "ol",
        articles.Select(entry => new XElement(Html + "li", new XElement(Html + "a", new XAttribute("href", entry.File), Lang(entry.Article.Language), Clean(entry.Article.Title)))));

    private static IEnumerable<XNode> BodyOf(string markdown)
    {
        var body = XElement.Parse($"<body xmlns=\"{Html}\">{Clean(BodyHtml.Of(markdown))}</body>", LoadOptions.PreserveWhitespace);
        foreach (var link in body.Descendants(Html + "a").ToList())
        {
            if (LinkTo(link.Attribute("href")?.Value) is { } address)
            {
                link.ReplaceAttributes(new XAttribute("href", address));
            }
            else
            {
                link.ReplaceWith(link.Nodes());
            }
        }

        return body.Nodes();
    }

    // As programs spell addresses: a reader of books is less forgiving than a browser.
    private static string? LinkTo(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https" or "mailto"))
        {
            return null;
        }

        var spelled = string.Concat(url.AbsoluteUri.Select(sign => "|^`{}\"<>\\".Contains(sign, StringComparison.Ordinal) ? Uri.HexEscape(sign) : sign.ToString()));
        return spelled.All(char.IsAscii) && !spelled.Any(sign => char.IsControl(sign) || sign == ' ') ? spelled : null;
    }

    private static byte[] Page(string title, string language, IEnumerable<XNode?> body)
    {
        var page = new XDocument(
            new XDocumentType("html", null, null, null),
            new XElement(
                Html + "html",
                new XAttribute(XNamespace.Xmlns + "epub", Ops),
                new XAttribute("lang", language),
                new XAttribute(XNamespace.Xml + "lang", language),
                new XElement(Html + "head", new XElement(Html + "title", Clean(title)), new XElement(Html + "link", new XAttribute("rel", "stylesheet"), new XAttribute("href", "style.css"))),
                new XElement(Html + "body", body)));
        return Bytes(page);
    }

    /// <summary>A document in UTF-8, the same bytes on every system.</summary>
    public static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.None, Indent = false }))
        {
            document.Save(writer);
        }

        return stream.ToArray();
    }

    /// <summary>Without signs that XML cannot hold.</summary>
    public static string Clean(string text) => text.All(IsPlain) ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFD && (rune.Value >= 0x10000 || XmlConvert.IsXmlChar((char)rune.Value))));

    private static bool IsPlain(char sign) => XmlConvert.IsXmlChar(sign) && !char.IsSurrogate(sign);

    private static XAttribute Class(string name) => new("class", name);

    private static object[] Lang(string? language) => language is null ? [] : [new XAttribute("lang", language), new XAttribute(XNamespace.Xml + "lang", language)];
}
