using System.Buffers;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(TwinRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>The Markdown beside an article's page, as Format wrote it.</summary>
internal sealed class TwinRenderer : IPageRenderer
{
    public string Kind => "twin";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output) =>
        Encoding.UTF8.GetBytes(((Entry)page.Model).Markdown, output);
}
