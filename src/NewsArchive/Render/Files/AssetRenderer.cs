using System.Buffers;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(AssetRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>A file of the theme, byte for byte.</summary>
internal sealed class AssetRenderer : IPageRenderer
{
    public string Kind => "asset";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output) => output.Write(((AssetModel)page.Model).Bytes.Span);
}
