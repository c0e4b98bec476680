using NewsArchive.Archive;

namespace NewsArchive.Protect;

/// <summary>
/// Article -> what of it a public site may be made of. Whatever comes later in the line (Markdown, lists, search, feeds) never sees more than this,
/// so that nothing there needs to know of rights.
/// </summary>
/// <param name="asOf">The day for which embargoes are judged.</param>
public sealed class ReleaseArticle(Settings settings, DateOnly asOf, Action<Diagnostic> report)
{
    // What is wrong with a file where a statement on its rights may have been lost.
    private static readonly DiagnosticKind[] Doubtful = [DiagnosticKinds.FrontMatterBroken, DiagnosticKinds.RightsUncertain, DiagnosticKinds.CorrectionUnused, DiagnosticKinds.FileUnreadable];

    private const string Hint = "Build without --profile to see what is wrong with it, and rename or remove it.";

    /// <summary>Refuses to build a public site where a correction cannot be read or belongs to no article: it may say that one is private.</summary>
    /// <param name="ofFiles">What was wrong with the files of the input folder.</param>
    /// <exception cref="RefusedException">There is such a correction.</exception>
    public static void RefuseStray(IEnumerable<Diagnostic> ofFiles, SiteProfile profile)
    {
        var stray = ofFiles.Where(diagnostic => diagnostic.Path.EndsWith(".meta.yml", StringComparison.OrdinalIgnoreCase) && Doubtful.Contains(diagnostic.Kind)).Select(diagnostic => diagnostic.Path).Order(StringComparer.Ordinal).FirstOrDefault();
        if (profile == SiteProfile.Public && stray is not null)
        {
            throw new RefusedException($"no public site was built: nobody can tell which article {HiddenSigns.Shown(stray)} is about, and it may say that it is private. {Hint}");
        }
    }

    /// <summary>Whether a statement on the rights of a file's articles may have been lost; then none of them is released, and that is reported.</summary>
    /// <param name="wrong">What was wrong with the file.</param>
    public bool IsDoubtful(SourceFile file, IEnumerable<Diagnostic> wrong)
    {
        if (wrong.FirstOrDefault(diagnostic => Doubtful.Contains(diagnostic.Kind)) is not { } reason)
        {
            return false;
        }

        report(DiagnosticKinds.RightsUncertain.At(
            file.Path, 0, $"What is stated of the file cannot be read in full ({reason.Kind.Code}), so it was left out of the public site: it may be private.", "Mend what the other message names."));
        return true;
    }

    /// <summary>Whether an embargo is over.</summary>
    public bool IsOver(EdtfDate day) => asOf >= day.Earliest;

    /// <summary>What may be published of an article on that day.</summary>
    public PublicationRights RightsOf(Article article) =>
        article.Embargo is { } embargo && !IsOver(embargo.Value) ? PublicationRights.Private : article.Rights?.Value ?? PublicationRights.Full;

    /// <summary>The article as it may be published; null where nothing of it may.</summary>
    public Article? Of(Article article)
    {
        var rights = RightsOf(article);
        if (rights == PublicationRights.Full)
        {
            return article;
        }

        if (rights == PublicationRights.Metadata && article.Title.Evidence.Standing == Standing.Derived)
        {
            report(DiagnosticKinds.RightsUncertain.At(
                article.Path, 0, "The article has no headline, and one made of its first words would publish them, so it was left out of the public site.", "State one: title: \"...\"."));
            return null;
        }

        // The outline has no words of the text: no quotes, no candidates, nothing that was left out, no front matter that nobody knows.
        return rights == PublicationRights.Private ? null : article.Outline() with { Keywords = [], Blocks = rights == PublicationRights.Excerpt ? Excerpt.Of(article, settings) : [] };
    }
}
