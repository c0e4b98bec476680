using NewsArchive.Archive;
using NewsArchive.Write;

namespace NewsArchive.Publish.Check;

/// <summary>Compares the output folder, as the last build left it, with what a build makes of the texts now.</summary>
internal static class JudgeOutput
{
    public static IEnumerable<Diagnostic> Of(WrittenSite output, WrittenSite now, Func<string, string> pathOf)
    {
        foreach (var address in output.FindForeign())
        {
            yield return DiagnosticKinds.OutputForeign.At(
                pathOf(address), 0, "The output folder holds a file that the tool did not write; it is no part of what is published.", "Move it out of the folder if it should not lie there.");
        }

        var before = output.Files.ToDictionary(file => file.Address, file => file.Hash, StringComparer.Ordinal);
        var changed = now.Files.Count(file => !before.Remove(file.Address, out var hash) || hash != file.Hash) + before.Count;
        if (changed > 0 || !output.IsFinished)
        {
            yield return DiagnosticKinds.OutputStale.At(
                "", 0, $"The output folder is not what the texts and settings give now: {changed} of its files would change.", "Build again with the same options before you publish it.");
        }
    }
}
