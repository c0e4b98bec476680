using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsArchive.Archive;
using NewsArchive.Collect.Items;

namespace NewsArchive.Collect.Readers.Feeds;

/// <summary>Elements of RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom -> channel and items. Names of the feed's own namespace count, those of Dublin Core, RSS content and Atom inside RSS, and no others.</summary>
internal static partial class FeedElements
{
    private const string DublinCore = "http://purl.org/dc/";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Atom = "http://www.w3.org/2005/Atom";
    private static readonly XName Base = XNamespace.Xml + "lang";

    /// <summary>The channel with what an element beside the items says.</summary>
    public static FeedChannel Add(FeedChannel channel, XElement element) => element.Name.LocalName switch
    {
        "title" when channel.Title is null && IsOwnOrDublinCore(element) => channel with { Title = TextOf(element) },
        "language" when IsOwnOrDublinCore(element) => channel with { Language = channel.Language ?? TextOf(element) },
        "link" when channel.Link is null && IsPage(element) => channel with { Link = (string?)element.Attribute("href") ?? TextOf(element) },
        _ => channel,
    };

    /// <summary>An item or entry.</summary>
    public static FeedItem Item(XElement item, int line)
    {
        var own = item.Name.NamespaceName;
        var children = item.Elements().Where(child => IsKnown(child.Name.NamespaceName, own)).ToList();
        var guid = Find("guid");
        var id = Text("id") ?? Text("guid") ?? item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "about")?.Value.Trim() ?? Text("identifier");
        var links = children.Where(child => child.Name.LocalName == "link" && IsPage(child)).Select(child => (string?)child.Attribute("href") ?? TextOf(child));
        var isAddress = guid is not null && (string?)guid.Attribute("isPermaLink") != "false" && id?.StartsWith("http", StringComparison.Ordinal) == true;
        return new FeedItem(line)
        {
            Id = id,
            Title = Find("title") is { } title ? BodyOf(title, isAtom: IsAtom(title)).Line : null,
            Link = item.Elements().FirstOrDefault(child => child.Name.LocalName == "origLink")?.Value.Trim() ?? links.FirstOrDefault(link => link?.Length > 0) ?? (isAddress ? id : null),
            Published = [.. Texts("pubDate").Concat(Texts("published")).Concat(Texts("issued")).Concat(Texts("date")).Concat(Texts("created"))],
            Updated = Text("updated") ?? Text("modified"),
            Authors = [.. children.Where(child => child.Name.LocalName is "creator" or "author" or "contributor" && child.Name.LocalName != "contributor").SelectMany(Names).Distinct(StringComparer.Ordinal)],
            Categories = [.. children.Where(child => child.Name.LocalName is "category" or "subject").Select(child => (string?)child.Attribute("label") ?? (string?)child.Attribute("term") ?? TextOf(child)).OfType<string>().Where(text => text.Length > 0)],
            Source = Find("source") is { } source ? source.HasElements ? source.Elements().FirstOrDefault(child => child.Name.LocalName == "title")?.Value : TextOf(source) : null,
            Language = Text("language") ?? (string?)item.Attribute(Base) ?? (string?)item.Parent?.Attribute(Base),
            Content = Find("encoded") is { } encoded ? new ItemBody(encoded.Value, IsHtml: true) : Find("content") is { } content && (IsAtom(content) || own == content.Name.NamespaceName) && content.Attribute("src") is null && HoldsText(content) ? BodyOf(content, isAtom: true) : Body("body"),
            Summary = Find("summary") is { } summary ? BodyOf(summary, isAtom: IsAtom(summary)) : Find("description") is { } description ? BodyOf(description, isAtom: false) : null,
        };

        XElement? Find(string name) => children.Find(child => child.Name.LocalName == name && HoldsText(child));
        string? Text(string name) => Find(name) is { } found ? TextOf(found) : null;
        IEnumerable<string> Texts(string name) => children.Where(child => child.Name.LocalName == name).Select(TextOf).OfType<string>();
        ItemBody? Body(string name) => item.Elements().FirstOrDefault(child => child.Name.LocalName == name) is { } found ? BodyOf(found, isAtom: false) : null;
    }

    /// <summary>The text of an element in its three Atom types, or as RSS has it: escaped HTML, which says not that it is.</summary>
    private static ItemBody BodyOf(XElement element, bool isAtom)
    {
        if (element.HasElements)
        {
            // Mark-up inside the element itself (type="xhtml", and RSS that forgot to escape it).
            return new ItemBody(string.Concat(element.Nodes().Select(Plain)), IsHtml: true);
        }

        return !isAtom ? ItemBody.Guess(element.Value) : ((string?)element.Attribute("type"))?.ToLowerInvariant() switch
        {
            "html" or "text/html" => new ItemBody(element.Value, IsHtml: true),
            null or "text" or "text/plain" => new ItemBody(element.Value, IsHtml: false),
            _ => ItemBody.Guess(element.Value),
        };
    }

    private static string Plain(XNode node)
    {
        if (node is XElement element)
        {
            // HTML knows no prefixes.
            element = new XElement(element);
            foreach (var each in element.DescendantsAndSelf())
            {
                each.Name = each.Name.LocalName;
                each.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
            }

            return element.ToString(SaveOptions.DisableFormatting);
        }

        return node.ToString();
    }

    /// <summary>Names of persons: <c>name</c> inside, <c>mail (name)</c>, <c>name &lt;mail&gt;</c> or the text itself.</summary>
    private static IEnumerable<string> Names(XElement element)
    {
        var text = element.Elements().Where(child => child.Name.LocalName == "name").Select(child => child.Value).FirstOrDefault() ?? (element.HasElements ? "" : element.Value);
        text = WhiteSpace.Fold(text);
        if (NameBehindMail().Match(text) is { Success: true } behind)
        {
            text = behind.Groups["name"].Value;
        }
        else if (NameBeforeMail().Match(text) is { Success: true } before)
        {
            text = before.Groups["name"].Value.Trim(' ', '"');
        }

        return text.Length == 0 || text.Contains('@', StringComparison.Ordinal) ? [] : [text];
    }

    private static bool IsKnown(string name, string own) => name == own || name is Content or Atom || name.StartsWith(DublinCore, StringComparison.Ordinal);

    private static bool IsAtom(XElement element) => element.Name.NamespaceName is Atom or "http://purl.org/atom/ns#";

    private static bool IsOwnOrDublinCore(XElement element) => element.Name.NamespaceName.Length == 0 || !element.Name.NamespaceName.Contains("itunes", StringComparison.Ordinal);

    private static bool IsPage(XElement link) => (string?)link.Attribute("rel") is null or "alternate";

    private static bool HoldsText(XElement element) => element.HasElements || !string.IsNullOrWhiteSpace(element.Value) || element.Attribute("href") is not null;

    private static string? TextOf(XElement element) => WhiteSpace.Fold(element.Value) is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^\S+@\S+\s*\((?<name>[^()]+)\)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NameBehindMail();

    [GeneratedRegex(@"^(?<name>[^<>@]+)<\S+@\S+>$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NameBeforeMail();
}
