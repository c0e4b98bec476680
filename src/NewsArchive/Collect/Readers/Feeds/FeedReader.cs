using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers.Feeds;
using NewsArchive.Collect.Xml;

[assembly: Part(typeof(FeedReader))]

namespace NewsArchive.Collect.Readers.Feeds;

/// <summary>A saved feed (RSS 0.9 to 2.0, RSS 1.0, Atom 0.3 and 1.0): each item is an article.</summary>
public sealed class FeedReader : IReader
{
    private static readonly string[] Rooms = ["rss", "RDF", "channel", "feed"];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".xml", ".rss", ".atom", ".rdf"];

    /// <inheritdoc/>
    public ImmutableArray<Document> Read(SourceFile file, ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
    {
        if (DecodeXml.From(file, bytes.Span, report) is not { } text)
        {
            return [];
        }

        var repair = RepairXml.Of(text);
        var channel = new FeedChannel();
        var items = new List<FeedItem>();
        try
        {
            using var xml = XmlReader.Create(new StringReader(repair.Text), Settings, ContextOf(repair.Prefixes));
            xml.MoveToContent();
            if (!Rooms.Contains(xml.LocalName))
            {
                report(DiagnosticKinds.FormatUnknown.At(file.Path, 0, $"It is XML, but no feed: its outermost element is {xml.LocalName}.", "Give a feed (RSS or Atom); save a page as .html; move other XML out of the input folder."));
                return [];
            }

            Walk(xml, items, ref channel);
        }
        catch (XmlException problem)
        {
            var (line, why) = repair.Excess ?? (problem.LineNumber, $"It is not well-formed XML: {FirstSentence(problem.Message)}");
            var count = string.Create(CultureInfo.InvariantCulture, $"The feed cannot be read from here on; {(items.Count == 1 ? "the one item above is" : $"{items.Count} items above are")} used. {why}");
            report(DiagnosticKinds.FeedBroken.At(file.Path, line, count, "Fetch the feed again, or mend the file at this place."));
        }

        if (repair.Repairs > 0)
        {
            report(DiagnosticKinds.MarkupRepaired.At(
                file.Path,
                repair.FirstLine,
                string.Create(CultureInfo.InvariantCulture, $"{(repair.Repairs == 1 ? "A place is" : $"{repair.Repairs} places are")} no XML, such as a bare & or an entity of HTML, and read as what was meant; the first is here."),
                "Nothing needs to be done if the articles read well."));
        }

        return FeedDocuments.Of(file, channel, items, report);
    }

    private static void Walk(XmlReader xml, List<FeedItem> items, ref FeedChannel channel)
    {
        var language = xml.GetAttribute("xml:lang");
        channel = channel with { Language = language };
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element || Rooms.Contains(xml.LocalName))
            {
                xml.Read();
                continue;
            }

            var line = ((IXmlLineInfo)xml).LineNumber;
            var isItem = xml.LocalName is "item" or "entry";
            var element = (XElement)XNode.ReadFrom(xml);
            if (isItem)
            {
                items.Add(FeedElements.Item(element, line));
            }
            else
            {
                channel = FeedElements.Add(channel, element);
            }
        }
    }

    /// <summary>Prefixes that a feed uses without declaring them, as many do.</summary>
    private static XmlParserContext ContextOf(IEnumerable<string> prefixes)
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var prefix in prefixes.Where(prefix => prefix is not ("xml" or "xmlns")))
        {
            names.AddNamespace(prefix, prefix switch
            {
                "dc" => "http://purl.org/dc/elements/1.1/",
                "content" => "http://purl.org/rss/1.0/modules/content/",
                "atom" => "http://www.w3.org/2005/Atom",
                _ => "urn:undeclared:" + prefix,
            });
        }

        return new XmlParserContext(names.NameTable, names, null, XmlSpace.Default);
    }

    private static string FirstSentence(string message) => message.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? message[..(end + 1)] : message;
}
