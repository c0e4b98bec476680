using System.Buffers;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(ShardRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>A shard of the search index: a call that hands over its content.</summary>
internal sealed class ShardRenderer : IPageRenderer
{
    public string Kind => "search-shard";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        Write(output, ((ShardModel)page.Model).Content);
    }

    /// <param name="expression">In JavaScript.</param>
    public static void Write(IBufferWriter<byte> output, string expression)
    {
        output.Write("archiveData("u8);
        Encoding.UTF8.GetBytes(expression, output);
        output.Write(");\n"u8);
    }
}
