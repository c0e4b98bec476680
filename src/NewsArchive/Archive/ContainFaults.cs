using System.Collections.Immutable;

namespace NewsArchive.Archive;

/// <summary>Keeps a fault of ours to the text that shows it: the text is named and left out, the rest of the archive goes on.</summary>
internal static class ContainFaults
{
    /// <summary>What was made; nothing where a fault ended the making, and then a diagnostic was reported.</summary>
    /// <param name="path">The file at work, for the message.</param>
    /// <param name="line">Where the text at work begins in it; 0 for the whole file.</param>
    public static ImmutableArray<T> Of<T>(string path, int line, Action<Diagnostic> report, Func<IEnumerable<T>> make)
    {
        try
        {
            return [.. make()];
        }
        catch (Exception fault) when (IsOurs(fault))
        {
            report(DiagnosticKinds.ToolFault.At(
                path, line, $"A fault of NewsArchive itself ended the reading of this text: {fault.GetType().Name}{Place(fault)}.", "Please report it together with the file; until it is mended the rest of the archive is built without this text."));
            return [];
        }
    }

    // Ends of the whole build, and the state of the disk, are no matter of one text.
    private static bool IsOurs(Exception fault) =>
        fault is not (OperationCanceledException or OutOfMemoryException or InsufficientExecutionStackException or IOException or UnauthorizedAccessException or LeakException or RefusedException);

    /// <summary>" at Namespace.Type.Method(String word)", where it is known, without the file of the machine that compiled it.</summary>
    private static string Place(Exception fault) =>
        fault.StackTrace?.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Contains("NewsArchive.", StringComparison.Ordinal)) is { } line
            ? " " + line.Split(" in ")[0]
            : "";
}
