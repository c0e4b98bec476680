using System.Buffers;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(ShardRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>A shard of the search index: a call that hands over its content under its name.</summary>
internal sealed class ShardRenderer : IPageRenderer
{
    public string Kind => "search-shard";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var shard = (ShardModel)page.Model;
        Encoding.UTF8.GetBytes($"searchPart(\"{shard.Name}\",{shard.Content});\n", output);
    }
}
