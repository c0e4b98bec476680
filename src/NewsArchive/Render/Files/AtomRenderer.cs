using System.Buffers;
using System.Xml;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(AtomRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>A feed in Atom (RFC 4287). It carries the beginning of each article, not the whole: rights to texts are rarely rights to syndicate.</summary>
internal sealed class AtomRenderer : IPageRenderer
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public string Kind => "atom";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var feed = (FeedModel)page.Model;
        XmlFile.Write(output, xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, context.Site.Language);
            Element(xml, "id", FeedIdentity.Of("feed", context.Settings.BaseUrl + page.Address));
            Element(xml, "title", FeedTitle.Of(feed, context));
            Element(xml, "updated", feed.Entries.Select(entry => FeedIdentity.UpdatedOf(entry.Article.Date?.Value)).Append(FeedIdentity.UpdatedOf(null)).Max(StringComparer.Ordinal)!);
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", context.Settings.Title);
            xml.WriteEndElement();
            Link(xml, "self", "application/atom+xml", context.Absolute(page.Address) ?? RelativeLink.Between(page.Address, page.Address));
            Link(xml, "alternate", "text/html", LinkTo(feed.Home));
            foreach (var entry in feed.Entries)
            {
                WriteEntry(xml, entry);
            }

            xml.WriteEndElement();
        });

        string LinkTo(string address) => context.Absolute(address) ?? RelativeLink.Between(page.Address, address);

        void WriteEntry(XmlWriter xml, Entry entry)
        {
            var article = entry.Article;
            xml.WriteStartElement("entry", Namespace);
            if (article.Language is { } language && language.Value != context.Site.Language)
            {
                xml.WriteAttributeString("xml", "lang", null, language.Value);
            }

            Element(xml, "id", FeedIdentity.Of(article));
            Element(xml, "title", article.Title.Value);
            Element(xml, "updated", FeedIdentity.UpdatedOf(article.Date?.Value));
            if (article.Date?.Value is { IsDay: true, Earliest: { } day })
            {
                Element(xml, "published", FeedIdentity.MomentOf(day));
            }

            foreach (var author in article.Signers())
            {
                xml.WriteStartElement("author", Namespace);
                Element(xml, "name", author);
                xml.WriteEndElement();
            }

            Link(xml, "alternate", "text/html", LinkTo(entry.Address));
            foreach (var country in article.Countries)
            {
                xml.WriteStartElement("category", Namespace);
                xml.WriteAttributeString("term", country.Code);
                xml.WriteEndElement();
            }

            Element(xml, "summary", entry.Lead);
            xml.WriteEndElement();
        }
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlFile.Legal(text));

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
