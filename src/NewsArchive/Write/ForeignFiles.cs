using NewsArchive.Archive;

namespace NewsArchive.Write;

/// <summary>
/// Files at new addresses that no manifest knows. They stay, and the page that belongs there is not written: somebody else may have made them. What holds just
/// the bytes that would be written, or an interim page, was left by a build whose manifest is gone, and nothing is lost with it.
/// </summary>
internal sealed class ForeignFiles(IEnumerable<string> added, OutputFolder output, Action<Diagnostic> report)
{
    private readonly HashSet<string> _addresses = added.Where(address => Path.Exists(output.FileOf(address))).ToHashSet(StringComparer.Ordinal);

    public bool IsAt(string address) => _addresses.Contains(address);

    /// <summary>Whether the file at an address must stay; then that is reported.</summary>
    public bool Keep(string address, ReadOnlySpan<byte> bytes)
    {
        if (!IsAt(address) || IsLeftOver(output.FileOf(address), bytes))
        {
            return false;
        }

        report(DiagnosticKinds.ForeignFile.At(
            address,
            0,
            $"The output folder holds a file {address} that this tool did not write, so the page was not written.",
            "Move the file away, or choose another --output."));
        return true;
    }

    private static bool IsLeftOver(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists
            && (file.Length == bytes.Length || file.Length == InterimPages.Html.Length)
            && File.ReadAllBytes(path) is var there
            && (bytes.SequenceEqual(there) || InterimPages.Html.SequenceEqual(there));
    }
}
