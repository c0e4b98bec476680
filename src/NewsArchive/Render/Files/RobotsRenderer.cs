using System.Buffers;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(RobotsRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>robots.txt (RFC 9309): everything may be read, and here are the sitemaps.</summary>
internal sealed class RobotsRenderer : IPageRenderer
{
    public string Kind => "robots";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var text = new StringBuilder("User-agent: *\nAllow: /\n");
        foreach (var address in ((RobotsModel)page.Model).Sitemaps)
        {
            if (context.Absolute(address) is { } sitemap)
            {
                text.Append("Sitemap: ").Append(sitemap).Append('\n');
            }
        }

        Encoding.UTF8.GetBytes(text.ToString(), output);
    }
}
