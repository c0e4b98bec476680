using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Tests;

/// <summary>A dossier that is kept in memory.</summary>
internal sealed class HeldDossier(DossierContent content) : Dossier(new TakeDigest().Of((object[])[content.Markdown, content.Article]))
{
    public static HeldDossier Of(Article article, string frontMatter, string body) =>
        new(new DossierContent(Encoding.UTF8.GetBytes(frontMatter + body), Encoding.UTF8.GetByteCount(frontMatter), article));

    public override DossierContent Read() => content;
}
