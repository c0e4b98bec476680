using System.Buffers;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(SitemapRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>A sitemap (sitemaps.org 0.9). Without the site's address there are no absolute addresses, and so no entries.</summary>
internal sealed class SitemapRenderer : IPageRenderer
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public string Kind => "sitemap";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output) => XmlFile.Write(output, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var entry in ((SitemapModel)page.Model).Entries)
        {
            if (context.Absolute(entry.Address) is { } address)
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, address);
                if (entry.Modified is { } day)
                {
                    xml.WriteElementString("lastmod", Namespace, Words.DateWords.Attribute(day));
                }

                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    });
}
