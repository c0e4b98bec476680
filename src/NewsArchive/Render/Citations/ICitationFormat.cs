using NewsArchive.Archive.Site;

namespace NewsArchive.Render.Citations;

/// <summary>A way to cite an article. A new one is one new file with a <see cref="Archive.PartAttribute"/>.</summary>
internal interface ICitationFormat
{
    /// <summary>Place among the formats, from 0.</summary>
    int Order { get; }

    /// <summary>What the format is called, in the words of the interface.</summary>
    string NameIn(RenderContext context);

    /// <summary>The citation as text, without escaping for HTML; lines end with <c>\n</c>. What is not known is left out, never guessed.</summary>
    string Cite(Entry entry, RenderContext context);
}
