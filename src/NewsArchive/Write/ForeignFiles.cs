using NewsArchive.Archive;

namespace NewsArchive.Write;

/// <summary>Finds files at new addresses that the tool did not write. They stay; the page that belongs there is not written.</summary>
internal static class ForeignFiles
{
    public static HashSet<string> Among(IEnumerable<string> added, OutputFolder output, Action<Diagnostic> report)
    {
        var foreign = added.Where(address => Path.Exists(output.FileOf(address))).ToHashSet(StringComparer.Ordinal);
        foreach (var address in foreign)
        {
            report(DiagnosticKinds.ForeignFile.At(
                address,
                0,
                $"The output folder holds a file {address} that this tool did not write, so the page was not written.",
                "Move the file away, or choose another --output."));
        }

        return foreign;
    }
}
