using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Render.Themes;

/// <summary>A file of the theme.</summary>
/// <param name="Name">Path below the theme's folder with <c>/</c> between its parts: <c>article.hbs</c>, <c>ui/de.json</c>.</param>
/// <param name="Place">Where to mend it, for messages.</param>
/// <param name="IsBuiltIn">Whether it came with the tool; otherwise it is the user's.</param>
public sealed record ThemeFile(string Name, string Place, ReadOnlyMemory<byte> Bytes, bool IsBuiltIn) : IDigested
{
    /// <inheritdoc/>
    public Digest Digest => new TakeDigest().Of((object[])[Name, Bytes]);

    /// <summary>The file as text with <c>\n</c> line ends.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
}
