using System.Buffers;
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
        output.Write(((Dossier)page.Model).Read().Markdown.Span);
}
