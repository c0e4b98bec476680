using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Generators;

/// <summary>A content file of a site generator: front matter and body, unless it is a draft or a section's own page.</summary>
internal static class ReadGeneratorFile
{
    /// <summary>The front matter under our keys, with what the file's name says; null where the file is no article, and then a diagnostic was reported.</summary>
    public static FrontMatter? Of(SourceFile file, string text, Action<Diagnostic> report)
    {
        if (GeneratorFiles.IsSection(file))
        {
            report(DiagnosticKinds.NotAnArticle.At(file.Path, 0, "It is the page of a section, which Hugo and Zola make a list of.", "Nothing needs to be done; to have it as an article, give it another name."));
            return null;
        }

        var frontMatter = FrontMatter.Split(text, file.Path, isPasted: false, report);
        if (GeneratorKeys.Draft(frontMatter.Keys) is { } draft)
        {
            return NotPublished(draft.Line, $"\"{draft.Name}: {draft.Values[0]}\" says that it is not published.", $"Remove the key \"{draft.Name}\" to have it in the archive.");
        }

        if (GeneratorFiles.IsDraft(file))
        {
            return NotPublished(0, "It lies in _drafts, where Jekyll keeps what is not published.", "Move it to another folder to have it in the archive.");
        }

        ImmutableArray<Hint> keys = [.. GeneratorKeys.ToOurs(frontMatter.Keys), .. GeneratorFiles.Hints(file)];
        return frontMatter with { Keys = keys, Body = SummaryDivider.Without(frontMatter.Body, frontMatter.Keys) };

        FrontMatter? NotPublished(int line, string problem, string wayOut)
        {
            report(DiagnosticKinds.DraftLeftOut.At(file.Path, line, problem, wayOut));
            return null;
        }
    }
}
