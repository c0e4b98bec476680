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
        Write(output, shard.Name, shard.Content);
    }

    /// <param name="expression">In JavaScript.</param>
    public static void Write(IBufferWriter<byte> output, string name, string expression)
    {
        output.Write("searchPart(\""u8);
        Encoding.UTF8.GetBytes(name, output);
        output.Write("\","u8);
        Encoding.UTF8.GetBytes(expression, output);
        output.Write(");\n"u8);
    }
}
