using System.Buffers;
using NewsArchive.Archive.Site;

namespace NewsArchive.Render;

/// <summary>Makes pages of one kind without a template. A new kind is one new file with a <see cref="Archive.PartAttribute"/>.</summary>
public interface IPageRenderer
{
    /// <summary>The <see cref="Page.Kind"/> that it makes.</summary>
    string Kind { get; }

    /// <summary>Writes the page's bytes. Called by many threads at once.</summary>
    void Render(Page page, RenderContext context, IBufferWriter<byte> output);
}
