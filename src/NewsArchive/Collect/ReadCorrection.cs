using System.Collections.Immutable;
using System.Security;
using NewsArchive.Archive;
using NewsArchive.Collect.Yaml;

namespace NewsArchive.Collect;

/// <summary>
/// What the owner of a text states of it in a file of its own, <c>NAME.meta.yml</c> beside <c>NAME.txt</c>: the same keys as front matter, which it outdoes.
/// So the text stays as it came, and a program that corrects never has to write into it.
/// </summary>
internal static class ReadCorrection
{
    /// <summary>End of the file's name, behind the name of the text without its extension.</summary>
    public const string Ending = ".meta.yml";

    /// <summary>Whether a file of this name is a correction.</summary>
    public static bool IsOne(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && path.Length > Ending.Length && path[^(Ending.Length + 1)] != '/';

    /// <summary>Id of the text that a correction is about.</summary>
    public static string IdOf(string path) => path[..^Ending.Length];

    /// <summary>The documents of a file with what its correction states; what is wrong with the correction is reported, and the rest of it holds.</summary>
    public static ImmutableArray<Document> Onto(ImmutableArray<Document> documents, SourceFile correction, Action<Diagnostic> report)
    {
        if (documents.Length > 1)
        {
            report(DiagnosticKinds.CorrectionUnused.At(
                correction.Path, 0, "The file that it corrects holds several articles, so it is not clear which one is meant.", "Put the front matter on top of the article, or the article into a file of its own."));
            return documents;
        }

        var stated = KeysOf(correction, report);
        return [.. documents.Select(document => document with { Hints = [.. stated, .. document.Hints.Where(hint => hint.Standing != Standing.Stated || stated.All(key => key.Name != hint.Name))] })];
    }

    private static ImmutableArray<Hint> KeysOf(SourceFile correction, Action<Diagnostic> report)
    {
        if (TextOf(correction, report) is not { } text)
        {
            return [];
        }

        var mapping = ReadMapping.From(text, firstLine: 1);
        if (mapping.Fault is { } fault)
        {
            report(DiagnosticKinds.FrontMatterBroken.At(correction.Path, fault.Line, $"The correction cannot be read from here on. {fault.Problem}", fault.WayOut));
        }

        foreach (var (key, line) in mapping.Repeated)
        {
            report(RepeatedKey.KindOf(key).At(correction.Path, line, $"The key \"{key}\" stands twice; the first is used.", "Remove one of the two."));
        }

        return [.. mapping.Keys.Select(key => key with { Path = correction.Path })];
    }

    private static string? TextOf(SourceFile correction, Action<Diagnostic> report)
    {
        try
        {
            if (new FileInfo(correction.FullPath).Length <= ReadMapping.LengthLimit)
            {
                return DecodeText.From(correction, File.ReadAllBytes(correction.FullPath), report);
            }

            report(DiagnosticKinds.FileUnreadable.At(correction.Path, 0, "The correction is larger than 256 KB.", "Keep facts about the article in it, and its text in the other file."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException)
        {
            report(ReadDocuments.Unreadable(correction.Path, exception));
        }

        return null;
    }
}
