using System.Buffers;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(SearchPartRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>A part of a long text, for the search.</summary>
internal sealed class SearchPartRenderer : IPageRenderer
{
    public string Kind => "search-part";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var part = (SearchPartModel)page.Model;
        DataScript.Write(output, SearchText.PartsBehindHead(PlainText.Of(part.Dossier.Read().BodyMarkdown)).ElementAt(part.Number));
    }
}
