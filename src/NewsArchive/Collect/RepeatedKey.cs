using NewsArchive.Archive;

namespace NewsArchive.Collect;

/// <summary>A key that stands twice in front matter or a correction.</summary>
internal static class RepeatedKey
{
    /// <summary>How much it matters: which of two rights is meant, nobody may guess.</summary>
    public static DiagnosticKind KindOf(string key) => key is "rights" or "embargo" ? DiagnosticKinds.RightsUncertain : DiagnosticKinds.FrontMatterDuplicate;
}
