using System.Buffers;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(ShardRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>A shard of the search index: a call that hands over its content.</summary>
internal sealed class ShardRenderer : IPageRenderer
{
    public string Kind => "search-shard";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output) => DataScript.Write(output, ((ShardModel)page.Model).Content);
}
