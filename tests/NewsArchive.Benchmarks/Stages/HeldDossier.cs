using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Benchmarks.Stages;

/// <summary>A dossier in memory, so that a stage is measured without the disk.</summary>
internal sealed class HeldDossier(DossierContent content) : Dossier(Digest.Of(content.Markdown.Span))
{
    public override DossierContent Read() => content;
}
